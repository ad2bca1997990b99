import type { Locale } from '@hamkor/messages';
import type { OptionItem } from '@hamkor/trade';
import { partNames } from '@hamkor/trade';
import type { CsvColumn } from '../listing/csv.ts';
import { phrases } from '../platform/language.ts';
import type { ListedOption } from './option-finder.ts';

/** What a country is called in the reader's language. */
export type CountryName = (iso3: string) => string;

const focus = ({ products }: OptionItem) => products.filter(({ part }) => part === 'focus');
const inputs = ({ products }: OptionItem) => products.filter(({ part }) => part === 'input');

/**
 * The columns of the table of options, headers and words in the reader's language. Codes stand beside names,
 * so that the table can be joined with others. `vintage` names the loaded data; null is the shipped facts.
 */
export const optionColumns = async (
  locale: Locale,
  countryName: CountryName,
  vintage: string | null = null,
): Promise<readonly CsvColumn<ListedOption>[]> => {
  const t = await phrases(locale);
  // The same few sentences come up in thousands of rows; formatting each is what would take the time.
  const known = new Map<string, string>();
  const said = (key: string, args?: Readonly<Record<string, unknown>>): string => {
    const sentence = args === undefined ? key : `${key} ${JSON.stringify(args)}`;
    const words = known.get(sentence) ?? t(key as never, args as never);
    known.set(sentence, words);
    return words;
  };
  const column = (key: string, cell: CsvColumn<ListedOption>['cell']): CsvColumn<ListedOption> => ({
    header: said(`options.table.${key}`),
    cell,
  });
  return [
    column('id', ({ id }) => id),
    column('kind', ({ kind }) => said(`options.kinds.${kind}`)),
    column('rank', ({ rank }) => rank),
    column('rankFrom', ({ band }) => band.from),
    column('rankTo', ({ band }) => band.to),
    column('score', ({ score }) => score),
    column('productCodes', (option) => focus(option).map(({ hs }) => hs)),
    column('edition', (option) => focus(option)[0]?.edition ?? null),
    column('products', (option) => focus(option).map(({ name }) => name[locale])),
    column('inputCodes', (option) => inputs(option).map(({ hs }) => hs)),
    column('inputs', (option) => inputs(option).map(({ name }) => name[locale])),
    column('partnerCodes', ({ partners }) => partners.map(({ iso3 }) => iso3)),
    column('partners', ({ partners }) =>
      partners.map(({ iso3, role }) => `${countryName(iso3)} (${said(`options.roles.${role}`)})`),
    ),
    column('value', ({ value }) => value.value),
    column('low', ({ value }) => value.low ?? null),
    column('high', ({ value }) => value.high ?? null),
    column('unit', ({ value }) => value.unit),
    column('years', ({ value }) => value.years?.join('–') ?? null),
    column('basis', ({ value }) => said(`options.basis.${value.basis}`)),
    column('confidence', ({ value }) => said(`evidence.confidence.${value.confidence}`)),
    column('grade', ({ coverage }) => coverage.grade),
    ...partNames.map((name): CsvColumn<OptionItem> => {
      const part = said(`options.parts.${name}`);
      return {
        header: said('options.table.percentile', { part }),
        cell: ({ parts }) => parts.find((found) => found.name === name)?.percentile ?? null,
      };
    }),
    column('flags', ({ flags }) =>
      flags.map((flag) => said(`options.flags.${flag.kind}`, named(flag, countryName))),
    ),
    column('routeFrom', ({ route }) => route?.fromName[locale] ?? null),
    column('routeTo', ({ route }) => route?.toName[locale] ?? null),
    column('routeModes', ({ route }) => route?.modes.map((mode) => said(`freight.mode.${mode}`)) ?? null),
    column('routeHours', ({ route }) => route?.hours.value ?? null),
    column('routeHoursLow', ({ route }) => route?.hours.low ?? null),
    column('routeHoursHigh', ({ route }) => route?.hours.high ?? null),
    column('usdPerTonne', ({ route }) => route?.usdPerTonne.value ?? null),
    column('kgCo2ePerTonne', ({ route }) => route?.kgCo2ePerTonne.value ?? null),
    column('routeFlags', ({ route }) => route?.flags.map((flag) => said(`freight.flag.${flag}`)) ?? null),
    column('origins', ({ origins }) => origins),
    column('vintage', () => vintage),
  ];
};

/** A flag's arguments with countries by name. */
const named = (
  flag: OptionItem['flags'][number],
  countryName: CountryName,
): Readonly<Record<string, unknown>> => ({
  ...flag,
  ...('iso3' in flag ? { iso3: countryName(flag.iso3) } : {}),
  ...('topSupplier' in flag ? { topSupplier: countryName(flag.topSupplier) } : {}),
});
