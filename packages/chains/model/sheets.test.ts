import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleChain } from './example-model.ts';
import type { ChainModel } from './model.ts';
import { chainTables } from './model.ts';
import type { Cell, Sheet } from './sheets.ts';
import { modelToSheets } from './sheets.ts';
import { sheetsToModel } from './sheets-to-model.ts';

const known = {
  knownHs: new Set(['5201', '5503', '5205', '5208']),
  knownCountries: new Set(['UZB', 'TJK', 'KAZ', 'RUS', 'CHN']),
};

const read = (sheets: readonly Sheet[]) => sheetsToModel(sheets, known);
const problemsOf = (sheets: readonly Sheet[]) => {
  const outcome = read(sheets);
  if (outcome.kind === 'model') return [];
  return outcome.problems.map(({ kind, table, row, field }) => `${kind} ${table} ${row} ${field}`);
};

/** The example as sheets, one of them changed. */
const withSheet = (
  name: string,
  change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): readonly Sheet[] =>
  modelToSheets(exampleChain()).map((sheet) =>
    sheet.name === name ? { name, rows: change(sheet.rows) } : sheet,
  );

test('one sheet per table, a sheet for the head, and one that explains every column', () => {
  const sheets = modelToSheets(exampleChain());
  expect(sheets.map(({ name }) => name)).toEqual(['read me', 'chain', ...chainTables]);
  const explained = new Set(sheets[0]!.rows.map(([sheet, column]) => `${sheet}.${column}`));
  for (const { name, rows } of sheets.slice(2))
    for (const column of rows[0]!) expect(explained).toContain(`${name}.${column}`);
  for (const row of sheets[0]!.rows) expect(row[4]).not.toBe('');
});

/** Without what no sheet can carry. */
const clean = (value: string): string => value.replaceAll(/[\p{Cc}\p{Cs}\p{NChar}]/gu, '=');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(clean);
const figure = fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0);

/** The example with any texts and figures where any are allowed. */
const anyModel: fc.Arbitrary<ChainModel> = fc
  .record({
    names: fc.array(fc.record({ en: text, ru: text, zh: text }), { minLength: 4, maxLength: 4 }),
    about: fc.record({ en: fc.string().map(clean), ru: fc.constant(''), zh: fc.constant('=1+1') }),
    figures: fc.array(figure, { minLength: 4, maxLength: 4 }),
    unknown: fc.option(figure, { nil: null }),
    set: fc.oneof(text, fc.boolean(), figure),
    money: fc.constantFrom({}, { currency: 'USD' }, { priceYear: 2024 }),
  })
  .map(({ names, about, figures, unknown, set, money }) => {
    const model = exampleChain();
    return Object.assign(model, {
      about,
      title: names[0]!,
      sites: model.sites.map((row, at) =>
        Object.assign({}, row, money, { name: names[at], fixedCost: figures[at] }),
      ),
      demands: model.demands.map((row) => Object.assign({}, row, { outsideKgCo2e: unknown })),
      lanes: model.lanes.map((row) => Object.assign({}, row, { capacityTonnes: unknown })),
      evidence: model.evidence.map((row) => Object.assign({}, row, { unit: '', source: names[1]?.zh })),
      scenarios: [],
      changes: [],
      groups: typeof set === 'boolean' ? [] : model.groups,
    });
  });
test('a model comes back from its sheets as it was', () => {
  expect(read(modelToSheets(exampleChain()))).toEqual({ kind: 'model', model: exampleChain() });
  fc.assert(
    fc.property(anyModel, (model) => {
      expect(read(modelToSheets(model))).toEqual({ kind: 'model', model });
    }),
    { numRuns: 40 },
  );
});

test('sheets and columns in any order, empty rows and notes change nothing', () => {
  const sheets = [
    { name: '_notes', rows: [['whatever', 7]] },
    ...withSheet('sites', (rows) => rows.map((row) => row.toReversed())).toReversed(),
  ].map(({ name, rows }) => ({ name: name === 'sites' ? ' Sites ' : name, rows }));
  expect(read(sheets)).toEqual({ kind: 'model', model: exampleChain() });
  const gaps = withSheet('lines', ([header, first, ...rest]) => [header!, first!, [], [null, null], ...rest]);
  expect(read(gaps)).toEqual({ kind: 'model', model: exampleChain() });
});

test('what people type for codes and for yes is understood', () => {
  const sheets = withSheet('products', (rows) =>
    rows.map((row) => row.map((cell) => (cell === '5201' ? 5201 : cell))),
  );
  expect(read(sheets)).toEqual({ kind: 'model', model: exampleChain() });
  const yes = withSheet('sites', (rows) =>
    rows.map((row) => row.map((cell) => (cell === true ? 'Yes' : cell))),
  );
  expect(read(yes)).toEqual({ kind: 'model', model: exampleChain() });
});

test('a slip is told by sheet, by row below the header though rows before it are empty, and by field', () => {
  const slip = withSheet('lines', (rows) => [
    rows[0]!,
    [],
    ...rows.slice(1).map((row, line) => (line === 1 ? row.with(rows[0]!.indexOf('capacity'), 'much') : row)),
  ]);
  expect(problemsOf(slip)).toEqual(['wrong-type lines 3 capacity']);
  const cycle = withSheet('inputs', (rows) => [...rows, ['back', 'yarn-pure', 'fabric', 1, 'm2']]);
  expect(problemsOf(cycle)).toEqual(['cycle inputs 4 product']);
});

test('sheets and columns that nobody knows are told, and none twice', () => {
  expect(problemsOf([...modelToSheets(exampleChain()), { name: 'site', rows: [] }])).toEqual([
    'not-in-list null null site',
  ]);
  expect(
    problemsOf(
      withSheet('lanes', (rows) => rows.map((row, line) => [...row, line === 0 ? 'colour' : 'red'])),
    ),
  ).toEqual(['not-in-list lanes null colour']);
  expect(problemsOf(withSheet('lanes', (rows) => rows.map((row) => [...row, row[0] ?? null])))).toEqual([
    'duplicate-id lanes null id',
  ]);
  expect(problemsOf([])[0]).toBe('not-a-model null null null');
});
