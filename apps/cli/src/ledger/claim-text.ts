import type { Name } from '@hamkor/nomenclature';
import type { ClaimDocument } from '@hamkor/contract';
import { confidenceMarks } from '../options/words.ts';
import type { Terminal } from '../terminal.ts';

export type Verdict = ClaimDocument['verdict'];

/** Verdicts in the order a reader looks for them: what cannot be right first. */
export const verdicts: readonly Verdict[] = ['contradicted', 'differs', 'not-found', 'confirmed'];

type Rival = ClaimDocument['rivals'][number];
type Figure = Rival['figure'];

/** `% of merchandise exports` as the key of its text: `percent-of-merchandise-exports`. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('%', 'percent ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The text of a key that comes with the facts, or the word of the source where there is no such key. */
const textOr = (t: Terminal['t'], key: string, otherwise: string): string =>
  t.has(key as never) ? t(key as never) : otherwise;

const figureText = ({ t, locale }: Pick<Terminal, 't' | 'locale'>, figure: Figure): string => {
  const { value, unit, years, confidence } = figure;
  if (value === null) return t('evidence.unknown');
  const size = Math.abs(value);
  const number = new Intl.NumberFormat(
    locale,
    size >= 1e6 ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumSignificantDigits: 4 },
  ).format(value);
  const span = years === null ? '' : years[0] === years[1] ? String(years[0]) : years.join('–');
  const unitText = textOr(t, `evidence.unit.${keyOf(unit)}`, unit);
  return `${confidenceMarks[confidence]} ${number} ${unitText} ${span}`.trimEnd();
};

const rivalLine = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  areas: ReadonlyMap<string, Name>,
  { iso3, indicator, figure }: Rival,
): string => {
  const name = textOr(terminal.t, `evidence.indicator.${keyOf(indicator)}`, indicator);
  const where = areas.get(iso3)?.[terminal.locale] ?? iso3;
  return `    ${terminal.t('cli.ledger.rival', {
    where,
    indicator: name,
    figure: figureText(terminal, figure),
    source: figure.cited ?? figure.origins.join(', '),
  })}`;
};

/** A claim with its verdict, what was found instead, by whom, and every rival figure. */
export const claimLines = (
  terminal: Pick<Terminal, 't' | 'locale'>,
  areas: ReadonlyMap<string, Name>,
  claim: ClaimDocument,
): string[] => {
  const { t, locale } = terminal;
  const { id, verdict, text, stated, checked, checkedBy, note, rivals, cited } = claim;
  const own = (words: { readonly en: string; readonly ru: string | null; readonly zh: string | null }) =>
    words[locale] ?? words.en;
  const told = [stated.text, stated.unit, stated.year ?? ''].filter((part) => part !== '').join(' ');
  return [
    `${id}  ${t(`cli.ledger.verdict.${verdict}`)}: ${own(text)}`,
    ...(told === '' ? [] : [`    ${t('cli.ledger.stated', { stated: told, source: cited })}`]),
    ...(checked === null ? [] : [`    ${t('cli.ledger.checked', { checked })}`]),
    ...(checkedBy === null ? [] : [`    ${t('cli.ledger.checkedBy', { source: checkedBy })}`]),
    ...rivals.map((rival) => rivalLine(terminal, areas, rival)),
    ...(note === null ? [] : [`    ${own(note)}`]),
  ];
};
