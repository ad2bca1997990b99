import type { AnalysisQuestionDocument } from '@hamkor/contract';
import type { OptionSearch } from '../options/search.ts';

/** What is narrowed and weighed the same way in an address and in a saved question. */
const shared = [
  'kind',
  'member',
  'partner',
  'product',
  'q',
  'min',
  'days',
  'places',
  'confidence',
  'grade',
  'weights',
] as const satisfies readonly (keyof OptionSearch & keyof AnalysisQuestionDocument)[];

const pick = (
  from: OptionSearch | AnalysisQuestionDocument,
): Partial<Record<(typeof shared)[number], string>> =>
  Object.fromEntries(shared.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

/** The question that an address of the options page asks; `vintage` is what the answer rests on. */
export const questionOf = (search: OptionSearch, vintage: string | null): AnalysisQuestionDocument => ({
  ...(pick(search) as Partial<AnalysisQuestionDocument>),
  vintage: vintage ?? 'shipped',
  fuels: search.fuels ?? 'with',
});

/** The address that asks a saved question again, of the frozen data. */
export const searchOf = (question: AnalysisQuestionDocument): OptionSearch => ({
  ...(pick(question) as OptionSearch),
  // The shipped facts are what they are in this version; a vintage is named with its content.
  vintage: question.vintage.startsWith('shipped') ? 'shipped' : question.vintage,
  ...(question.fuels === 'without' ? { fuels: 'without' as const } : {}),
});
