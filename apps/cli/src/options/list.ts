import type { BestRoutes } from '@hamkor/server';
import { routeOfOption } from '@hamkor/server';
import type { CooperationOption, OptionSet } from '@hamkor/trade';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import type { Basis } from './document.ts';
import { wayText } from './way-text.ts';
import type { OptionWords } from './words.ts';
import { confidenceMarks } from './words.ts';

/** A score as people read it: of 100. */
export const scoreText = (score: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(score * 100);

/** A rank with the places it may take: `≈ 3 (2–9)` is not separated from what stands above it. */
export const rankText = ({ rank, band }: Pick<CooperationOption, 'rank' | 'band'>): string =>
  `${band.from < rank ? '≈ ' : ''}${rank}${band.from === band.to ? '' : ` (${band.from}–${band.to})`}`;

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

/** Which loaded data the options rest on; nothing for the shipped facts. */
export const basisLine = ({ t }: Pick<Terminal, 't'>, { vintage, isSynthetic }: Basis): string[] =>
  vintage === null ? [] : [t('cli.options.restsOn', { ref: vintage, synthetic: isSynthetic ? 'yes' : 'no' })];

/** What a reader at a terminal is shown of a list of options. */
export const optionLines = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  words: OptionWords,
  shown: readonly CooperationOption[],
  total: number,
  notes: OptionSet['notes'],
  basis: Basis,
  ways: BestRoutes,
): string[] => {
  const { vintage: ref } = basis;
  const told = basisLine({ t }, basis);
  if (total === 0)
    return [
      ref === null ? t('cli.options.none') : t('cli.options.noneLoaded', { ref }),
      '',
      ...noteLines({ t }, words, notes),
    ];
  const head = [
    t('cli.options.head.rank'),
    t('cli.options.head.kind'),
    t('cli.options.head.option'),
    t('cli.options.head.value'),
    t('cli.options.head.way'),
    t('cli.options.head.score'),
    t('cli.options.head.coverage'),
    t('cli.options.head.id'),
  ];
  const rows = shown.map((option) => [
    rankText(option),
    t(`options.kinds.${option.kind}`),
    words.title(option),
    words.money(option.value),
    wayText({ t, locale }, routeOfOption(option, ways)),
    scoreText(option.score, locale),
    option.coverage.grade ?? '–',
    option.id,
  ]);
  return [
    t('cli.options.title', { shown: shown.length, total }),
    ...told,
    '',
    ...aligned(head, rows, ['right', 'left', 'left', 'left', 'left', 'right', 'left', 'left']),
    '',
    t('cli.options.marks', confidenceMarks),
    t('cli.options.rankNote'),
    t('cli.options.way.note'),
    ...(shown.some(({ band }) => band.from !== band.to) ? [t('cli.options.bandNote')] : []),
    '',
    t('cli.options.worth'),
    ...basisLines({ t }, shown),
    ...(notes.length > 0 ? ['', t('cli.options.limits')] : []),
    ...noteLines({ t }, words, notes),
    '',
    t('cli.options.more', { id: shown[0]!.id }),
  ];
};
