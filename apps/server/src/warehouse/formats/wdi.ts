import { readsCountries } from '../concordance/country-names.ts';
import { withoutTrade } from '../import-format.ts';
import type { ImportFormat, ImportSession, PartReading } from '../import-format.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { UnmappedCode } from '../vintage.ts';
import { fieldProblems } from './field-checks.ts';
import { placeKey, textTable } from './map-countries.ts';
import { readFields } from './read-fields.ts';
import { indicatorInName, unitOf, unknownCells, wdiLayout, wdiTable } from './wdi-layout.ts';
import { readWide } from './wdi-wide.ts';

const refused = (...problems: readonly ImportProblem[]): PartReading => ({ kind: 'refused', problems });

/** Makes `places` (key, code): the ISO code where it is a country, else the code as the World Bank writes it. */
const mapPlaces = async (session: ImportSession): Promise<{ readonly groups: readonly string[] }> => {
  const countries = readsCountries();
  const key = placeKey(['country_code', 'country']);
  const written = await session.rows<{ key: string; code: string | null; name: string | null }>(
    `SELECT DISTINCT ${key} AS key, country_code AS code, country AS name FROM fields`,
  );
  const groups = new Set<string>();
  const rows = written.map(({ key: place, code, name }) => {
    const area =
      (code === null ? null : countries.byAlpha3(code)) ?? (name === null ? null : countries.byName(name));
    const isCountry = area?.kind === 'country' || area?.kind === 'former';
    const kept = isCountry ? area.code : (code ?? area?.code ?? name ?? '');
    if (!isCountry) groups.add(kept);
    return [place, kept, isCountry ? 'country' : 'group'];
  });
  await textTable(session, 'places', ['key', 'code', 'kind'], rows);
  return { groups: [...groups].toSorted() };
};

/** Indicators of the World Bank, wide or long. Groups of countries stay, under codes that are no countries of ISO 3166-1. */
export const wdi: ImportFormat = {
  id: 'wdi',
  table: 'indicators',
  shapes: ['csv'],
  roleOf: ({ head }) => (wdiTable(head) === null ? 'none' : 'rows'),
  read: async (given, { session, options }): Promise<PartReading> => {
    const table = wdiTable(given.head);
    const input = table === null ? given : { ...given, header: table.header };
    const named = options.columns['indicator'];
    const inName = named?.startsWith('=') ? named.slice(1) : indicatorInName(given.fileName);
    if (table !== null && table.years.size > 0) {
      const columns = Object.fromEntries(
        Object.entries(options.columns).filter(([, one]) => !one.startsWith('=')),
      );
      const problems = await readWide(session, input, table, columns, inName);
      if (problems.length > 0) return refused(...problems);
    } else {
      const isInFile = input.header.some((header) => /^(indicator|series)[ _]?(code)?$/i.test(header));
      const columns =
        named === undefined && !isInFile && inName !== null
          ? { ...options.columns, indicator: `=${inName}` }
          : options.columns;
      const required = { ...wdiLayout };
      for (const field of ['year', 'value', 'indicator'] as const)
        required[field] = { ...wdiLayout[field], isOptional: false };
      const rules = { skip: table?.skip ?? 0, unknown: unknownCells };
      const fields = await readFields(session, input, required, { ...options, columns }, rules);
      if (fields.kind === 'refused') return fields;
      const wrong = await fieldProblems(
        session,
        fields,
        { year: 'year', years: [1900, 2100], key: ['country_code', 'country', 'indicator', 'year'] },
        rules,
      );
      if (wrong.length > 0) return refused(...wrong);
    }
    const { groups } = await mapPlaces(session);
    const indicators = await session.rows<{ indicator: string; name: string | null }>(
      'SELECT indicator, any_value(indicator_name) AS name FROM fields WHERE indicator IS NOT NULL GROUP BY indicator',
    );
    await textTable(
      session,
      'units',
      ['indicator', 'unit'],
      indicators.map(({ indicator, name }) => [indicator, unitOf(indicator, name)]),
    );
    await session.run(`
      CREATE OR REPLACE TABLE part AS
      SELECT f.indicator, places.code AS iso3, CAST(f.year AS INTEGER) AS year, f.value, coalesce(f.unit, units.unit, '') AS unit
      FROM fields f JOIN places ON places.key = ${placeKey(['f.country_code', 'f.country'])}
      JOIN units USING (indicator) WHERE f.value IS NOT NULL AND isfinite(f.value) AND places.code <> ''`);
    const unmapped = await session.rows<Omit<UnmappedCode, 'share'>>(`
      SELECT 'country' AS kind, iso3 AS code, NULL AS label, count(*)::INTEGER AS rows, NULL AS usd,
        'kept-under-own-code' AS treatment FROM part WHERE NOT regexp_matches(iso3, '^[A-Z]{3}$') GROUP BY iso3`);
    return {
      kind: 'read',
      ...withoutTrade,
      unmapped,
      gaps:
        groups.length === 0
          ? []
          : [
              'Groups of countries (such as AFE, EUU, WLD) are kept under codes that are no countries of ISO 3166-1.',
            ],
    };
  },
  publication: ({ years }) => ({
    producer: 'World Bank',
    title: `World Development Indicators, ${years}`,
    url: 'https://databank.worldbank.org/source/world-development-indicators',
    licence: 'CC BY 4.0',
    citation: `World Bank. World Development Indicators, ${years}.`,
  }),
};
