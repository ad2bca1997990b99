import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableProblem } from '@hamkor/provenance';
import { problemLine } from '@hamkor/provenance';
import { hsTree } from '@hamkor/nomenclature';
import { BadFacts } from './bad-facts.ts';
import { changeTable, copiedFacts } from './changed-facts.ts';
import { readFacts } from './facts.ts';
import { readProjects } from './projects.ts';
import { readTradeEvidence } from './trade-evidence.ts';

const problemsIn = (folder: string): readonly TableProblem[] => {
  const reading = readFacts(folder);
  return reading.kind === 'bad-facts' ? reading.problems : [];
};

test('the shipped facts load without a problem, with every row', () => {
  const reading = readFacts();
  if (reading.kind === 'bad-facts') throw new BadFacts(reading.problems);
  const { trade, nomenclature, ...facts } = reading.facts;
  const counts = Object.fromEntries(Object.entries(facts).map(([name, rows]) => [name, rows.length]));
  expect(counts).toEqual({
    origins: 26,
    countryCodes: 136,
    countries: 28,
    indicators: 3644,
    claims: 85,
    rivalFigures: 23,
    rivals: 28,
    stated: 14,
    projects: 147,
    parks: 82,
    organisations: 168,
    needs: 58,
    mechanisms: 71,
    councilHistory: 10,
    referenceClasses: 24,
    reportedTotals: 203,
  });
  expect(trade.headings).toHaveLength(1228);
  expect(trade.exports).toHaveLength(23_233);
  expect(trade.presence).toHaveLength(234);
  expect(trade.world).toHaveLength(1239);
  expect(trade.materials).toHaveLength(590);
  expect(trade.coefficients).toHaveLength(1634);
  expect(trade.populous.size).toBe(159);
  expect(nomenclature.sections).toHaveLength(22);
  expect(nomenclature.chapters).toHaveLength(97);
  expect(nomenclature.areas).toHaveLength(238);
  expect(nomenclature.sectors).toHaveLength(35);
});

test('every record names an origin that is shipped, and where it comes from', () => {
  const reading = readFacts();
  if (reading.kind === 'bad-facts') throw new BadFacts(reading.problems);
  const { facts } = reading;
  const shipped = new Set(facts.origins.map(({ id }) => id));
  const records = [
    ...facts.countries,
    ...facts.claims,
    ...facts.projects,
    ...facts.parks,
    ...facts.organisations,
    ...facts.needs,
    ...facts.mechanisms,
  ];
  expect(records.filter(({ origin, cited }) => !shipped.has(origin) || cited === '')).toEqual([]);
  expect(
    facts.indicators.filter(({ figure }) => !shipped.has(figure.origins[0]) || figure.cited === undefined),
  ).toEqual([]);
});

test('every heading that is traded has a name, a chapter and a section in three languages', () => {
  const reading = readFacts();
  if (reading.kind === 'bad-facts') throw new BadFacts(reading.problems);
  const { trade, nomenclature } = reading.facts;
  const tree = hsTree(
    nomenclature.sections,
    nomenclature.chapters,
    trade.headings,
    nomenclature.formerHeadings,
  );
  const traded = [
    ...trade.world.map(({ hs92 }) => ({ hs: hs92, edition: 'HS1992' as const })),
    ...trade.headings.map(({ hs }) => ({ hs, edition: 'HS2022' as const })),
  ];
  for (const { hs, edition } of traded) {
    const names = [tree.nameOf(hs, edition), tree.chapterOf(hs)?.name, tree.sectionOf(hs)?.name];
    for (const name of names) {
      expect(name?.en, hs).toMatch(/^[A-Z0-9]/);
      expect(name?.ru, hs).toMatch(/[а-яё]/i);
      expect(name?.zh, hs).toMatch(/\p{Script=Han}/u);
    }
  }
});

test('a table that is not the one its origin describes is refused', () => {
  const folder = copiedFacts();
  const path = join(folder, 'baci-materials/flows.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('928232', '928233'));
  expect(problemsIn(folder)).toMatchObject([
    { kind: 'bad-checksum', file: 'baci-materials/flows.csv', mend: expect.stringContaining('npm run data') },
  ]);
});

test('a missing table is refused with the way to mend it', () => {
  const folder = copiedFacts();
  rmSync(join(folder, 'wto-import-groups/groups.csv'));
  expect(problemsIn(folder)).toMatchObject([
    { kind: 'bad-table', file: 'wto-import-groups/groups.csv', found: 'no file' },
  ]);
});

test('readers of one kind throw the problems of broken facts, and only of the origins they need', () => {
  const folder = copiedFacts();
  changeTable(folder, 'data-bank', 'projects.csv', (csv) => csv.replace('PRJ002,', 'PRJ001,'));
  expect(() => readProjects(folder)).toThrow(BadFacts);
  expect(() => readProjects(folder)).toThrow(/PRJ001" a second time/);
  expect(readTradeEvidence(folder).presence).toHaveLength(234);
});

interface Refused {
  readonly claim: string;
  readonly table: readonly [origin: string, file: string];
  readonly change: (csv: string) => string;
  readonly column: string;
  readonly found: string;
}

/** The first data row with one of its cells replaced; the row must not hold quotes. */
const firstRow = (csv: string, at: number, cell: string): string => {
  const [header, first, ...rest] = csv.split('\n');
  return [header, first!.split(',').with(at, cell).join(','), ...rest].join('\n');
};

test.each<Refused>([
  {
    claim: 'a project without source',
    table: ['data-bank', 'projects.csv'],
    change: (csv) => csv.replace(/,Seed article 2025; no independent page found,2025,/, ',,2025,'),
    column: 'source',
    found: 'an empty cell',
  },
  {
    claim: 'a project in an unknown country',
    table: ['data-bank', 'projects.csv'],
    change: (csv) => csv.replace(',RUS;CHN,2013;2011,', ',RUS;CHI,2013;2011,'),
    column: 'countries',
    found: '"RUS;CHI"',
  },
  {
    claim: 'a project making a product that HS 2022 does not have',
    table: ['data-bank', 'projects.csv'],
    change: (csv) => csv.replace(',3901;3902,', ',3901;3999,'),
    column: 'hs',
    found: '"3901;3999"',
  },
  {
    claim: 'a project finished before it began',
    table: ['data-bank', 'projects.csv'],
    change: (csv) => csv.replace(',construction,2020,2027,', ',construction,2027,2020,'),
    column: 'completion_year',
    found: '"2020"',
  },
  {
    claim: 'a stage nobody knows',
    table: ['data-bank', 'projects.csv'],
    change: (csv) => csv.replace(',construction,2020,2027,', ',built,2020,2027,'),
    column: 'stage',
    found: '"built"',
  },
  {
    claim: 'half a point on the map',
    table: ['data-bank', 'parks.csv'],
    change: (csv) => csv.replace(',53.92,27.98,', ',53.92,,'),
    column: 'lon',
    found: '""',
  },
  {
    claim: 'a latitude off the globe',
    table: ['data-bank', 'parks.csv'],
    change: (csv) => csv.replace(',53.92,27.98,', ',539.2,27.98,'),
    column: 'lat',
    found: '"539.2"',
  },
  {
    claim: 'a confidence in words of its own',
    table: ['data-bank', 'organisations.csv'],
    change: (csv) => csv.replace(/,published\n/, ',high\n'),
    column: 'confidence',
    found: '"high"',
  },
  {
    claim: 'a deadline that is no date',
    table: ['data-bank', 'needs.csv'],
    change: (csv) => csv.replace(',2025-12-31,', ',end of 2025,'),
    column: 'deadline_date',
    found: '"end of 2025"',
  },
  {
    claim: 'a member that the list of members does not hold',
    table: ['sco-members', 'countries.csv'],
    change: (csv) => csv.replace('蒙古国,partner,', '蒙古国,member,'),
    column: 'standing',
    found: '"member"',
  },
  {
    claim: 'a verdict without the page that shows it',
    table: ['seed-claims', 'claims.csv'],
    change: (csv) => csv.replace(',not-found,,,', ',confirmed,,,'),
    column: 'checked_by',
    found: '""',
  },
  {
    claim: 'a rival of a claim that does not exist',
    table: ['seed-claims', 'rivals.csv'],
    change: (csv) => csv.replace('CL001,', 'CL999,'),
    column: 'claim',
    found: '"CL999"',
  },
  {
    claim: 'a rival for a year without figure',
    table: ['seed-claims', 'rivals.csv'],
    change: (csv) => csv.replace(',share_of_world_population,2025', ',share_of_world_population,2019'),
    column: 'indicator',
    found: '"SCO10 share_of_world_population 2019"',
  },
  {
    claim: 'an indicator of a year that cannot be',
    table: ['country-indicators', 'indicators.csv'],
    change: (csv) => firstRow(csv, 3, '200'),
    column: 'year',
    found: '"200"',
  },
  {
    claim: 'an export to the heading of another edition',
    table: ['growth-lab-hs92', 'exports.csv'],
    change: (csv) => csv.replace('CHN,0101,', 'CHN,8549,'),
    column: 'hs92',
    found: '"8549"',
  },
  {
    claim: 'a supplier without its value',
    table: ['baci-materials', 'flows.csv'],
    change: (csv) => csv.replace('AUS:75180204', 'AUS'),
    column: 'outside_suppliers_kusd',
    found: expect.stringContaining('"AUS;BRA:') as string,
  },
  {
    claim: 'an input that is no heading',
    table: ['hamkor-nomenclature', 'headings.csv'],
    change: (csv) => csv.replace(',raw,1004;1214;2309,', ',raw,1004;1299;2309,'),
    column: 'inputs',
    found: '"1004;1299;2309"',
  },
  {
    claim: 'a chapter in a section that does not exist',
    table: ['hamkor-nomenclature', 'chapters.csv'],
    change: (csv) => csv.replace('01,I,', '01,XXX,'),
    column: 'section',
    found: '"XXX"',
  },
])('$claim is refused, with line, column and how to mend it', ({ table, change, column, found }) => {
  const folder = copiedFacts();
  changeTable(folder, ...table, change);
  const problems = problemsIn(folder);
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([table.join('/')]));
  expect(problems[0]).toMatchObject({ kind: 'bad-cell', column, found, line: expect.any(Number) });
  expect(problemLine(problems[0]!)).toContain(`${table.join('/')}:`);
});
