import type { Origin } from '@hamkor/provenance';
import type { CooperationOption, Flag, OptionProduct, ScorePart } from '@hamkor/trade';
import { valueUsd } from '@hamkor/trade';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { scoreText } from './list.ts';
import type { OptionWords } from './words.ts';

type Speech = Pick<Terminal, 't' | 'locale'>;

const flagText = ({ t }: Speech, words: OptionWords, flag: Flag): string => {
  switch (flag.kind) {
    case 'concentrated-supply':
      return t('options.flags.concentrated-supply', {
        ...flag,
        topSupplier: words.country(flag.topSupplier),
      });
    case 'input-from-outside':
      return t('options.flags.input-from-outside', { hs: words.heading(flag.hs) });
    case 'projected-member':
      return t('options.flags.projected-member', { iso3: words.country(flag.iso3) });
    case 'thin-flow':
      return t('options.flags.thin-flow', flag);
    case 'coarse-level':
      return t('options.flags.coarse-level', flag);
    case 'no-advantage':
      return t('options.flags.no-advantage', { rca: flag.rca, iso3: words.country(flag.iso3) });
    case 'declining-demand':
      return t('options.flags.declining-demand', flag);
    case 'old-data':
      return t('options.flags.old-data', { year: String(flag.year) });
    case 'below-baseline':
      return t('options.flags.below-baseline');
    case 'not-validated':
      return t('options.flags.not-validated');
    case 'ease-floor':
      return t('options.flags.ease-floor');
    case 'emerging-supplier':
      return t('options.flags.emerging-supplier', { rca: flag.rca, iso3: words.country(flag.iso3) });
    case 're-exporter':
      return t('options.flags.re-exporter', { guard: flag.guard, iso3: words.country(flag.iso3) });
  }
};

const rawText = ({ t, locale }: Speech, { raw, unit }: ScorePart): string => {
  if (raw === null) return t('evidence.unknown');
  const isMoney = unit === 'USD' || unit === 'kUSD';
  const format = isMoney
    ? new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', notation: 'compact' })
    : new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  return format.format(unit === 'kUSD' ? raw * 1000 : raw);
};

const partLines = (speech: Speech, option: CooperationOption): string[] => {
  const { t, locale } = speech;
  const head = [
    t('cli.options.part.name'),
    t('cli.options.part.quantity'),
    t('cli.options.part.percentile'),
    t('cli.options.part.weight'),
  ];
  const rows = option.parts.map((part) => [
    t(`options.parts.${part.name}`),
    rawText(speech, part),
    scoreText(part.percentile, locale),
    new Intl.NumberFormat(locale).format(part.weight),
  ]);
  return aligned(head, rows, ['left', 'right', 'right', 'right']);
};

const rangeLine = ({ t, locale }: Speech, { value }: CooperationOption): string[] => {
  const usd = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const text = (bound: number | undefined): string | null => {
    const amount = bound === undefined ? null : valueUsd({ value: bound, unit: value.unit });
    return amount === null ? null : usd.format(amount);
  };
  const [low, high] = [text(value.low), text(value.high)];
  if (low !== null && high !== null) return [t('cli.options.range', { low, high })];
  if (high !== null) return [t('cli.options.upTo', { high })];
  return low === null ? [] : [t('cli.options.atLeast', { low })];
};

const sensitivityLines = ({ t, locale }: Speech, { sensitivity }: CooperationOption): string[] =>
  sensitivity.map(({ threshold, base, rank, rankLow, rankHigh }) => {
    // The name of a threshold comes with its kind of option.
    const name = t(`options.thresholds.${threshold}` as never);
    const place = (moved: number | null): string =>
      moved === null ? t('cli.options.dropsOut') : String(moved);
    return `- ${t('cli.options.sensitivity', {
      name,
      base: new Intl.NumberFormat(locale).format(base),
      rank: String(rank),
      low: place(rankLow),
      high: place(rankHigh),
    })}`;
  });

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const partnerLines = (
  { t }: Speech,
  words: OptionWords,
  { partners, products }: CooperationOption,
): string[] => {
  const known = new Map<string, OptionProduct>(products.map((product) => [product.hs, product]));
  return partners.map(({ iso3, role, brings }) => {
    const things = brings.map((hs) => {
      const product = known.get(hs);
      return product ? words.product(product) : words.heading(hs);
    });
    const about = { country: words.country(iso3), role: t(`options.roles.${role}`) };
    return things.length === 0
      ? `- ${t('cli.options.partner', about)}`
      : `- ${t('cli.options.partnerBrings', { ...about, things: things.join(', ') })}`;
  });
};

/** One option told in words: what, who, how much, why it stands where it stands, and what nobody knows yet. */
export const explanationLines = (
  speech: Speech,
  words: OptionWords,
  option: CooperationOption,
  total: number,
  origins: readonly Pick<Origin, 'citation' | 'url'>[],
): string[] => {
  const { t, locale } = speech;
  const { coverage } = option;
  return [
    words.title(option),
    t('cli.options.place', {
      kind: t(`options.kinds.${option.kind}`),
      rank: String(option.rank),
      total: String(total),
      score: scoreText(option.score, locale),
    }),
    ...(option.band.from === option.band.to
      ? []
      : [t('cli.options.band', { from: String(option.band.from), to: String(option.band.to) })]),
    // The basis comes with its kind of option.
    `${words.money(option.value)}, ${t(`options.basis.${option.value.basis}` as never)}`,
    ...rangeLine(speech, option),
    t(`evidence.coverage.${coverage.grade ?? 'unknown'}`),
    ...section(t('cli.options.partners'), partnerLines(speech, words, option)),
    ...section(
      t('cli.options.flags'),
      option.flags.map((flag) => `- ${flagText(speech, words, flag)}`),
    ),
    ...section(
      t('cli.options.steps'),
      option.steps.map((step, index) => `${index + 1}. ${words.told('steps', step)}`),
    ),
    ...section(t('cli.options.parts'), partLines(speech, option)),
    ...section(t('cli.options.sensitivityTitle'), sensitivityLines(speech, option)),
    ...section(
      t('cli.options.missing'),
      option.missing.map((missing) => `- ${words.told('options.missing', missing)}`),
    ),
    ...section(
      t('cli.options.origins'),
      origins.map(({ citation, url }) => `- ${citation} ${url}`),
    ),
  ];
};
