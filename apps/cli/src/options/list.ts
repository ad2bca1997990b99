import type { CooperationOption, OptionSet } from '@hamkor/trade';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import type { OptionWords } from './words.ts';
import { confidenceMarks } from './words.ts';

/** A score as people read it: of 100. */
export const scoreText = (score: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(score * 100);

/** What the money in the list stands for, once per kind and basis shown. */
const basisLines = ({ t }: Pick<Terminal, 't'>, shown: readonly CooperationOption[]): string[] => {
  const lines = shown.map(({ kind, value }) => {
    // The name of a basis comes with its kind of option.
    const basis = t(`options.basis.${value.basis}` as never);
    return `- ${t('cli.options.noteOfKinds', { kinds: t(`options.kinds.${kind}`), note: basis })}`;
  });
  return [...new Set(lines)];
};

/** What is true of whole kinds; a note that several kinds share is told once. */
const noteLines = ({ t }: Pick<Terminal, 't'>, words: OptionWords, notes: OptionSet['notes']): string[] => {
  const told = Map.groupBy(notes, (note) => words.told('options.missing', note));
  return [...told].map(([note, alike]) => {
    const kinds = alike.map(({ kind }) => t(`options.kinds.${kind}`)).join(', ');
    return `- ${t('cli.options.noteOfKinds', { kinds, note })}`;
  });
};

/** What a reader at a terminal is shown of a list of options. */
export const optionLines = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  words: OptionWords,
  shown: readonly CooperationOption[],
  total: number,
  notes: OptionSet['notes'],
): string[] => {
  if (total === 0) return [t('cli.options.none'), '', ...noteLines({ t }, words, notes)];
  const head = [
    t('cli.options.head.rank'),
    t('cli.options.head.kind'),
    t('cli.options.head.option'),
    t('cli.options.head.value'),
    t('cli.options.head.score'),
    t('cli.options.head.coverage'),
    t('cli.options.head.id'),
  ];
  const rows = shown.map((option) => [
    String(option.rank),
    t(`options.kinds.${option.kind}`),
    words.title(option),
    words.money(option.value),
    scoreText(option.score, locale),
    option.coverage.grade ?? '–',
    option.id,
  ]);
  return [
    t('cli.options.title', { shown: shown.length, total }),
    '',
    ...aligned(head, rows, ['right', 'left', 'left', 'left', 'right', 'left', 'left']),
    '',
    t('cli.options.marks', confidenceMarks),
    t('cli.options.rankNote'),
    '',
    t('cli.options.worth'),
    ...basisLines({ t }, shown),
    ...(notes.length > 0 ? ['', t('cli.options.limits')] : []),
    ...noteLines({ t }, words, notes),
    '',
    t('cli.options.more', { id: shown[0]!.id }),
  ];
};
