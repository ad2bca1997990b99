import type { CheckContext } from './check-model-context.ts';
import type { ChainTable } from './model.ts';

/** Codes of countries and of the Harmonized System that nobody has. */
export const checkCodes = (context: CheckContext): void => {
  checkCountries(context);
  const { rowsOf, tell, knownHs } = context;
  const isKnown = hsReader(knownHs);
  for (const place of rowsOf('products')) {
    const { hs } = place.row;
    if (hs !== null && !isKnown.code(hs)) tell('unknown-hs', 'products', place, 'hs', hs, 'HS 2022');
  }
  for (const place of rowsOf('duties')) {
    const { hs } = place.row;
    if (hs !== '*' && !isKnown.beginning(hs)) tell('unknown-hs', 'duties', place, 'hs', hs, 'HS 2022');
  }
};

const checkCountries = ({ rowsOf, tell, knownCountries, isGroup }: CheckContext): void => {
  const need = (
    table: ChainTable,
    place: { readonly row: { readonly id: string }; readonly at: number },
    field: string,
    code: string,
  ): void => {
    if (!knownCountries.has(code)) tell('unknown-country', table, place, field, code, 'ISO 3166-1 alpha-3');
  };
  for (const place of rowsOf('partners')) need('partners', place, 'id', place.row.id);
  for (const table of ['sites', 'suppliers', 'markets'] as const)
    for (const place of rowsOf(table)) need(table, place, 'country', place.row.country);
  for (const place of rowsOf('lanes'))
    for (const country of place.row.countries) need('lanes', place, 'countries', country);
  for (const place of rowsOf('regimes'))
    for (const country of place.row.members) need('regimes', place, 'members', country);
  for (const place of rowsOf('duties'))
    for (const field of ['from', 'to'] as const) {
      const code = place.row[field];
      if (code !== '*' && !isGroup(code, 'countries')) need('duties', place, field, code);
    }
};

/** Whether a code, or a beginning of one, is in a list of codes. */
const hsReader = (knownHs: ReadonlySet<string>) => {
  const beginnings = new Set<string>();
  const withSubheadings = new Set<string>();
  for (const code of knownHs) {
    for (let length = 1; length <= code.length; length++) beginnings.add(code.slice(0, length));
    if (code.length === 6) withSubheadings.add(code.slice(0, 4));
  }
  const code = (hs: string): boolean =>
    /^(?:\d{4}|\d{6})$/.test(hs) &&
    (knownHs.has(hs) ||
      (hs.length === 4 && withSubheadings.has(hs)) ||
      (hs.length === 6 && knownHs.has(hs.slice(0, 4)) && !withSubheadings.has(hs.slice(0, 4))));
  return {
    code,
    beginning: (hs: string): boolean =>
      /^\d{1,6}$/.test(hs) &&
      (beginnings.has(hs) || (code(hs.slice(0, 4)) && !withSubheadings.has(hs.slice(0, 4)))),
  };
};
