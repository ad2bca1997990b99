import { exampleChain } from '@hamkor/chains';
import { writeWorkbook } from '@hamkor/server';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, test } from 'vitest';
import { terminalIn } from '../terminal.ts';
import type { GivenChain } from './given.ts';
import { runChain } from './run-chain.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-chain-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const model = file('example.json', JSON.stringify(exampleChain()));
const words = await terminalIn('en');

/** Runs the command in this process; what it said, printed and complained of. */
const run = async (action: string, path: string | undefined, given: GivenChain = {}) => {
  const said: string[] = [];
  const wrong: string[] = [];
  let printed: unknown = null;
  let code = 0;
  await runChain(action, path, given, {
    ...words,
    say: (line) => said.push(line),
    print: (document) => {
      printed = JSON.parse(JSON.stringify(document));
    },
    refuse: (line) => {
      wrong.push(line);
      code = 2;
    },
    fail: (line) => {
      wrong.push(line);
      code = 1;
    },
  });
  return { said: said.join('\n'), wrong: wrong.join('\n'), printed, code: code || (process.exitCode ?? 0) };
};

const quick: GivenChain = { threads: '1' };

test('a chain is solved, told in words and printed with how sure it is; its programme solves to the same', async () => {
  const mps = join(folder, 'example.mps');
  const json = join(folder, 'plan.json');
  const { said, code } = await run('solve', model, { ...quick, writeMps: mps, out: json });
  expect(code).toBe(0);
  expect(said).toContain('Best plan: 28,810,480');
  expect(said).toContain('Park at Khujand');
  expect(said).toContain('a demonstration, some of its figures are assumed');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ status: 'optimal' });
  const programme = await run('solve', mps, { json: true });
  expect(programme.printed).toMatchObject({ status: 'optimal', gap: 0 });
  expect((programme.printed as { objective: number }).objective).toBeCloseTo(28_810_480, 2);
});

test('a file is written whole or not at all', async () => {
  const before = readdirSync(folder);
  expect(await run('check', model, { out: join(folder, 'plan.pdf') })).toMatchObject({ code: 2 });
  expect(await run('check', model, { out: join(folder, 'nowhere', 'plan.xlsx') })).toMatchObject({ code: 1 });
  expect(readdirSync(folder)).toEqual(before);
});

test('a model goes to a workbook and comes back', async () => {
  const xlsx = join(folder, 'example.xlsx');
  expect(await run('example', undefined, { out: xlsx })).toMatchObject({ code: 0 });
  const back = join(folder, 'back.json');
  expect(await run('check', xlsx, { out: back })).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(exampleChain());
});

test('bad input is told by sheet, row and field, and costs exit code 2', async () => {
  const bad = exampleChain();
  const circular = {
    ...bad,
    inputs: [...bad.inputs, { id: 'x', recipe: 'yarn-pure', product: 'fabric', quantity: 1, unit: 'm2' }],
  };
  const cycle = await run('solve', file('cycle.json', JSON.stringify(circular)));
  expect(cycle).toMatchObject({ code: 2, said: '' });
  expect(cycle.wrong).toMatch(
    /“inputs”, row 5, field “product”.*fabric → yarn → fabric|yarn → fabric → yarn/,
  );
  const book = await writeWorkbook([
    {
      name: 'chain',
      rows: [
        ['field', 'value'],
        ['title_en', 'x'],
        ['currency', 'USD'],
        ['priceYear', 2024],
      ],
    },
    {
      name: 'products',
      rows: [
        ['id', 'name_en', 'hs', 'unit', 'kgPerUnit', 'price'],
        ['p', 'P', '9999', 't', 0, 1],
      ],
    },
  ]);
  const { wrong } = await run('check', file('bad.xlsx', book));
  expect(wrong).toContain('sheet “products”, row 1, field “kgPerUnit”');
  expect(wrong).toContain('sheet “markets”');
  expect(await run('check', file('no.json', '{'))).toMatchObject({ code: 2 });
  expect((await run('check', join(folder, 'absent.json'))).wrong).toContain('does not exist');
  expect((await run('check', file('broken.mps', 'NAME x\nROWS\n N c\nCOLUMNS\n x c one\n'))).wrong).toContain(
    'line 5',
  );
});

test('options that cannot be are told all at once', async () => {
  const given = { objective: 'cots', scenario: 'none', gap: '-1', timeLimit: 'long' };
  const { wrong, code } = await run('solve', model, given);
  expect(code).toBe(2);
  for (const part of ['--objective: “cots”', '--scenario: “none”', '--gap', '--time-limit: “long”'])
    expect(wrong).toContain(part);
  expect((await run('solv', model)).wrong).toContain('Did you mean solve?');
  expect((await run('solve', model, { solver: 'magic' })).wrong).toContain('highs, cbc');
  expect((await run('pareto', model, { pareto: 'cost' })).wrong).toContain('--pareto');
});

test('a game is shared as its file gives it, and a game that is not whole is told', async () => {
  const game = file(
    'game.json',
    '{"players": ["A", "B", "C"], "worth": {"A": 0, "B": 0, "C": 0, "A+B": 3, "C+A": 3, "B+C": 3, "A+B+C": 4}}',
  );
  const { printed } = await run('gains', game, { json: true });
  expect(printed).toMatchObject({
    players: ['A', 'B', 'C'],
    worth: { 'A+B': 3, 'A+C': 3, 'A+B+C': 4 },
    core: { empty: true, objections: [{ excess: expect.closeTo(1 / 3) }, {}, {}] },
  });
  const { shapley, nucleolus, core } = printed as Record<'shapley' | 'nucleolus', number[]> & {
    core: { subsidy: number };
  };
  for (const shares of [shapley, nucleolus]) shares.forEach((share) => expect(share).toBeCloseTo(4 / 3));
  expect(core.subsidy).toBeCloseTo(0.5);
  expect((await run('gains', game)).said).toContain('No way of sharing keeps everybody');
  const hole = file('hole.json', '{"players": ["A", "B"], "worth": {"A": 0, "B": 0}}');
  expect((await run('gains', hole)).wrong).toContain('“A+B” is missing');
  expect((await run('solve', game)).wrong).toContain('chain gains');
});

test('gains of a chain are those of its plan, with payments that make them stable', async () => {
  const { printed, code } = await run('gains', model, { ...quick, json: true });
  expect(code).toBe(0);
  const gains = printed as {
    readonly players: readonly string[];
    readonly worth: Readonly<Record<string, number>>;
    readonly planGains: readonly number[];
    readonly shapley: readonly number[];
    readonly core: { readonly empty: boolean; readonly objections: readonly unknown[] };
    readonly transfers: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
  };
  expect(gains.players).toEqual(['UZB', 'TJK', 'KAZ']);
  const all = gains.worth['UZB+TJK+KAZ']!;
  for (const shares of [gains.planGains, gains.shapley])
    expect(shares.reduce((sum, share) => sum + share, 0) / all).toBeCloseTo(1);
  expect(all).toBeGreaterThan(gains.worth['UZB']! + gains.worth['TJK']! + gains.worth['KAZ']!);
  expect(gains.core).toMatchObject({ empty: false, objections: [] });
  for (const { amount } of gains.transfers) expect(amount).toBeGreaterThan(0);
}, 30_000);

test('a packed programme without a plan is told as that', async () => {
  const infeasible = 'NAME x\nROWS\n N c\n G r\n L s\nCOLUMNS\n x c 1 r 1\n x s 1\nRHS\n b r 2 s 1\nENDATA\n';
  const { printed, code } = await run('solve', file('x.mps.gz', gzipSync(infeasible)), { json: true });
  expect(printed).toMatchObject({ status: 'infeasible', objective: null, columns: 1, rows: 2 });
  expect(code).toBe(0);
});

test('the schema describes every field of every table', async () => {
  const { printed } = await run('schema', undefined);
  const { properties } = printed as {
    properties: Record<string, { items?: { properties: Record<string, { description?: string }> } }>;
  };
  for (const [name, rows] of Object.entries(exampleChain())) {
    expect(properties[name]).toBeDefined();
    if (!Array.isArray(rows)) continue;
    for (const field of Object.keys(rows[0] as object))
      expect(properties[name]?.items?.properties[field]?.description).toBeTruthy();
  }
});
