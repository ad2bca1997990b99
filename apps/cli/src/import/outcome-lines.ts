import type { UnmappedCode, Vintage } from '@hamkor/server';
import { printable } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';

type Words = Pick<Terminal, 't' | 'locale'>;

const money = ({ locale }: Words, usd: number): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(usd);

/** Codes told in full on a terminal; `--json` has all. */
const mostCodes = 12;

const codeLine = (words: Words, one: UnmappedCode): string =>
  words.t('warehouse.cli.unmappedLine', {
    kind: one.kind,
    code: printable(one.code, 40),
    label: one.label === null ? 'none' : printable(one.label, 60),
    rows: one.rows,
    usd: one.usd === null ? '–' : words.t('warehouse.cli.usdAmount', { usd: money(words, one.usd) }),
    treatment:
      one.treatment === 'kept-at-heading'
        ? 'heading'
        : one.treatment === 'kept-under-own-code'
          ? 'own'
          : 'out',
  });

/** Years as a reader says them. */
export const yearSpan = (years: readonly number[]): string =>
  years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '');

/** A share in per cent; a dash where it is not known, and less than a hundredth of a per cent told as such. */
export const shareText = (locale: string, share: number | null): string => {
  if (share === null) return '–';
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return share > 0 && share < 0.0001 ? `< ${percent.format(0.0001)}` : percent.format(share);
};

/** What was loaded, and every code that could not be placed with the value at stake. */
export const outcomeLines = (
  words: Words,
  vintage: Vintage,
  how: 'read' | 'there' | 'renamed',
): readonly string[] => {
  const { t, locale } = words;
  const ref = `${vintage.name}@${vintage.content}`;
  const first =
    how === 'read'
      ? t('warehouse.cli.imported', {
          ref,
          rows: vintage.rows,
          years: yearSpan(vintage.years),
          usd: vintage.usd === null ? 'none' : money(words, vintage.usd),
        })
      : t(how === 'there' ? 'warehouse.cli.alreadyThere' : 'warehouse.cli.adopted', { ref });
  const share = shareText(locale, vintage.unmappedShare);
  const { unmapped } = vintage;
  return [
    first,
    ...(vintage.isSynthetic ? [t('warehouse.cli.synthetic')] : []),
    ...vintage.origin.gaps,
    ...(unmapped.length > 0 ? [t('warehouse.cli.unmapped', { count: unmapped.length, share })] : []),
    ...unmapped.slice(0, mostCodes).map((one) => `  ${codeLine(words, one)}`),
    ...(unmapped.length > mostCodes
      ? [`  ${t('warehouse.cli.moreCodes', { count: unmapped.length - mostCodes })}`]
      : []),
  ];
};
