/** What the addresses of the council say: every filter is a text that can be shared. */
import { caseKinds, gates, stages } from '@hamkor/council';
import type { CaseKind } from '@hamkor/council';

type Given = Readonly<Record<string, unknown>>;
type Test = (text: string) => boolean;

const isWords: Test = (text) => text.trim() !== '' && text.length <= 200;
const isState: Test = (text) => /^[A-Z]{3}$/.test(text);
const isPage: Test = (text) => /^[1-9]\d{0,5}$/.test(text);
const isId: Test = (text) => /^[\w.:@-]{1,80}$/.test(text);
const isYear: Test = (text) => /^(?:19|20|21)\d\d$/.test(text);
const isDeed: Test = (text) => /^(?:council|drafting)\.[a-z-]{3,40}$/.test(text);
const isOneOf =
  (choices: readonly string[]): Test =>
  (text) =>
    choices.includes(text);
export const isCaseKind = (value: unknown): value is CaseKind => caseKinds.some((kind) => kind === value);

const keep = <Search extends object>(given: Given, accepted: Readonly<Record<keyof Search, Test>>): Search =>
  Object.fromEntries(
    Object.entries<Test>(accepted).flatMap(([name, fits]) => {
      const text = given[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  ) as Search;

/** Opening a case: its kind, and what it comes from. */
export interface CouncilSearch {
  readonly open?: string;
  readonly dossier?: string;
  readonly parent?: string;
}
export const validateCouncilSearch = (given: Given): CouncilSearch =>
  keep<CouncilSearch>(given, { open: isOneOf(caseKinds), dossier: isId, parent: isId });

export interface CasesSearch {
  readonly q?: string;
  readonly kind?: string;
  readonly stage?: string;
  readonly state?: string;
  readonly forum?: string;
  /** `yes`: only what was taken up from published sources; `no`: none of it. */
  readonly history?: string;
  /** `yes`: what concerns my states. */
  readonly mine?: string;
  readonly page?: string;
}
export const validateCasesSearch = (given: Given): CasesSearch =>
  keep<CasesSearch>(given, {
    q: isWords,
    kind: isOneOf(caseKinds),
    stage: isOneOf(Object.values(stages).flat()),
    state: isState,
    forum: isId,
    history: isOneOf(['yes', 'no']),
    mine: isOneOf(['yes']),
    page: isPage,
  });

export const caseTabs = ['positions', 'text', 'timeline', 'inputs', 'notes', 'after'] as const;
export type CaseTab = (typeof caseTabs)[number];
export interface CaseSearch {
  readonly tab?: string;
  /** Of the timeline: acts of the `council` or of `drafting`, and of which kind. */
  readonly deeds?: string;
  readonly act?: string;
  readonly page?: string;
  /** The form that is open: a kind of act. */
  readonly deed?: string;
  /** The gate that a dossier page wants asked for. */
  readonly gate?: string;
}
export const validateCaseSearch = (given: Given): CaseSearch =>
  keep<CaseSearch>(given, {
    tab: isOneOf(caseTabs),
    deeds: isOneOf(['council', 'drafting']),
    act: isDeed,
    page: isPage,
    deed: isDeed,
    gate: isOneOf(gates),
  });

export interface DecisionsSearch {
  readonly q?: string;
  readonly state?: string;
  readonly forum?: string;
  readonly year?: string;
  /** `yes`: only decisions that name interested states. */
  readonly interested?: string;
  readonly page?: string;
}
export const validateDecisionsSearch = (given: Given): DecisionsSearch =>
  keep<DecisionsSearch>(given, {
    q: isWords,
    state: isState,
    forum: isId,
    year: isYear,
    interested: isOneOf(['yes']),
    page: isPage,
  });

/** Rows on one page of a list. */
export const pageLength = 100;

/** Where a page of a list begins. */
export const offsetOf = (page: string | undefined): number => (Number(page ?? '1') - 1) * pageLength;
