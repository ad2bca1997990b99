import type {
  AccessDocument,
  CriticalityDocument,
  FixesDocument,
  GreenCorridorsDocument,
} from '@hamkor/contract';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';

export type Speech = Pick<Terminal, 't' | 'locale'>;

/** A table with what stands over it and what its figures mean. */
interface Told {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of words stand to the left; the others hold figures. */
  readonly words: readonly number[];
  readonly notes?: readonly string[];
}

const lines = ({ t }: Speech, { title, head, rows, words, notes = [] }: Told): string[] => [
  title,
  '',
  ...(rows.length === 0
    ? [t('cli.corridors.none')]
    : aligned(
        head,
        rows,
        head.map((_, column) => (words.includes(column) ? 'left' : 'right')),
      )),
  ...(notes.length > 0 ? ['', ...notes] : []),
];

/** Writes a figure, or a dash for what is unknown. */
const known = (format: Intl.NumberFormat) => (value: number | null) =>
  value === null ? '–' : format.format(value);

const numbers = ({ locale }: Speech) => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return { whole: known(whole), tenths: known(tenths), percent: known(percent) };
};

/** What all pairs lose if one thing shuts, the gravest first. */
export const criticalityLines = (
  speech: Speech,
  { pairs, items, tonnes, unit }: CriticalityDocument,
  limit: number,
): string[] => {
  const { t, locale } = speech;
  const { whole } = numbers(speech);
  const shown = items.slice(0, limit);
  const columns = ['thing', 'country', 'affected', 'cutOff', 'addedHours', 'addedUsd', 'addedKg'] as const;
  return lines(speech, {
    title: t('cli.corridors.criticality', { pairs, shown: shown.length, count: items.length }),
    head: columns.map((name) => t(`cli.corridors.head.${name}`)),
    rows: shown.map((item) => [
      `${item.name[locale]} (${item.subject.kind}:${item.subject.id})`,
      item.country ?? '',
      whole(item.affected),
      whole(item.cutOff),
      whole(item.addedHours),
      whole(item.addedUsd),
      whole(item.addedKgCo2e),
    ]),
    words: [0, 1],
    notes: [t('cli.corridors.unit'), t('cli.corridors.load', { tonnes, unit: t(`freight.unit.${unit}`) })],
  });
};

/** What all pairs save by one change, the best first. */
export const fixLines = (
  speech: Speech,
  { pairs, items, tonnes, unit }: FixesDocument,
  limit: number,
): string[] => {
  const { t, locale } = speech;
  const { whole, tenths } = numbers(speech);
  const shown = items.slice(0, limit);
  const columns = [
    'fix',
    'thing',
    'before',
    'after',
    'affected',
    'connected',
    'savedHours',
    'savedUsd',
    'savedKg',
  ] as const;
  return lines(speech, {
    title: t('cli.corridors.fixes', { pairs, shown: shown.length, count: items.length }),
    head: columns.map((name) => t(`cli.corridors.head.${name}`)),
    rows: shown.map((item) => [
      [
        t(`cli.corridors.fix.${item.kind}`),
        ...(item.direction === null ? [] : [t(`cli.corridors.side.${item.direction}`)]),
        ...(item.mode === null ? [] : [t(`freight.mode.${item.mode}`)]),
      ].join(', '),
      `${item.name[locale]} (${item.subject.kind}:${item.subject.id})`,
      tenths(item.before),
      tenths(item.after),
      whole(item.affected),
      whole(item.connected),
      whole(item.savedHours),
      whole(item.savedUsd),
      whole(item.savedKgCo2e),
    ]),
    words: [0, 1],
    notes: [t('cli.corridors.unit'), t('cli.corridors.load', { tonnes, unit: t(`freight.unit.${unit}`) })],
  });
};

/** Which members each park reaches within so many days, and how many people and how much GDP that is. */
export const accessLines = (
  speech: Speech,
  { items, days, tonnes, unit }: AccessDocument,
  limit: number,
): string[] => {
  const { t, locale } = speech;
  const { whole } = numbers(speech);
  const shown = items.slice(0, limit);
  const scaled = (value: number | null, by: number): string => whole(value === null ? null : value / by);
  return lines(speech, {
    title: t('cli.corridors.access', { shown: shown.length, count: items.length }),
    head: [
      t('cli.corridors.head.park'),
      t('cli.corridors.head.country'),
      ...days.flatMap((count) => [
        t('cli.corridors.head.within', { days: count }),
        t('cli.corridors.head.people'),
        t('cli.corridors.head.gdp'),
      ]),
    ],
    rows: shown.map(({ name, country, reached }) => {
      const markets = days.flatMap((count) => {
        const found = reached.find((one) => one.days === count);
        return [
          whole(found?.members.length ?? 0),
          scaled(found?.population ?? null, 1e6),
          scaled(found?.gdpUsd ?? null, 1e9),
        ];
      });
      return [name[locale], country].concat(markets);
    }),
    words: [0, 1],
    notes: [t('cli.corridors.load', { tonnes, unit: t(`freight.unit.${unit}`) })],
  });
};

/** Every corridor against the cheapest and the cleanest way between its own ends. */
export const greenLines = (
  speech: Speech,
  { items }: GreenCorridorsDocument,
  limit: number,
  placeName: (id: string) => string,
): string[] => {
  const { t, locale } = speech;
  const { tenths, percent } = numbers(speech);
  const shown = items.slice(0, limit);
  const columns = [
    'corridor',
    'ends',
    'own',
    'cheapest',
    'cleanest',
    'electrified',
    'renewable',
    'verdict',
  ] as const;
  return lines(speech, {
    title: t('cli.corridors.green', { shown: shown.length, count: items.length }),
    head: columns.map((name) => t(`cli.corridors.head.${name}`)),
    rows: shown.map((item) => [
      item.name[locale],
      item.from === null || item.to === null ? '–' : `${placeName(item.from)} – ${placeName(item.to)}`,
      tenths(item.own?.kgCo2e ?? null),
      tenths(item.cheapest?.kgCo2e ?? null),
      tenths(item.cleanest?.kgCo2e ?? null),
      percent(item.electrified),
      percent(item.renewable),
      t(`cli.corridors.verdict.${item.verdict}`),
    ]),
    words: [0, 1, 7],
  });
};
