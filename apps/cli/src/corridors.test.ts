import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessSchema, criticalitySchema, fixesSchema, greenCorridorsSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GivenCorridors } from './corridors/given.ts';
import { runAnalysis } from './corridors/run-analysis.ts';
import { told } from './route/told.ts';
import { hamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-corridors-'));
beforeAll(() => {
  process.env['HAMKOR_VAR'] = folder;
});
afterAll(() => {
  delete process.env['HAMKOR_VAR'];
  rmSync(folder, { recursive: true });
});

const ask = (analysis: string, given: GivenCorridors = {}, locale: 'en' | 'ru' | 'zh' = 'en') =>
  told((terminal) => runAnalysis(analysis, given, terminal), locale);

describe('hamkor corridors', () => {
  test('criticality: the document of the API, the table of people', async () => {
    const { code, out, error } = await hamkor(['corridors', 'criticality', '--json'], { HAMKOR_VAR: folder });
    expect([code, error]).toEqual([0, '']);
    const { pairs, items } = criticalitySchema.parse(JSON.parse(out));
    expect(pairs).toBe(90);
    expect(items.some(({ addedHours }) => addedHours > 0)).toBe(true);
    const { said } = await ask('criticality', { limit: '3' });
    expect(said[0]).toBe(
      `What 90 pairs lose together if one thing shuts, air freight left out: 3 of ${items.length}`,
    );
    expect(said[3]).toContain(items[0]!.name.en);
  });

  test('fixes: the best first, as many as asked for', async () => {
    const document = fixesSchema.parse((await ask('fixes', { json: true, limit: '4' })).document);
    expect(document.items).toHaveLength(4);
    const saved = document.items.map(({ savedHours }) => savedHours);
    expect(saved).toEqual(saved.toSorted((a, b) => b - a));
  });

  test('criticality over chosen places, however they are called', async () => {
    const { document } = await ask('criticality', { places: 'BYMSQ, Ташкент,KZALA,UZTAS', json: true });
    const { set, places, pairs } = criticalitySchema.parse(document);
    expect([set, places, pairs]).toEqual(['chosen', ['BYMSQ', 'UZTAS', 'KZALA'], 6]);
  });

  test('access: every park with what it reaches in 5, 10 and 20 days, never fewer in more days', async () => {
    const { days, items } = accessSchema.parse((await ask('access', { json: true })).document);
    expect(days).toEqual([5, 10, 20]);
    expect(items.length).toBeGreaterThan(20);
    for (const { reached } of items) {
      const counts = reached.map(({ members }) => members.length);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    }
    const { said } = await ask('access', { limit: '1' }, 'zh');
    expect(said[2]).toContain('20 天：成员国');
  });

  test('green: a verdict for each corridor, unknown where the network holds too little of it', async () => {
    const { items } = greenCorridorsSchema.parse((await ask('green', { json: true })).document);
    expect(items.length).toBeGreaterThan(30);
    for (const { own, verdict } of items) if (own === null) expect(verdict).toBe('unknown');
  });

  test.each<[string, GivenCorridors, RegExp]>([
    ['criticallity', {}, /“criticallity” is no analysis. Did you mean criticality\?/],
    ['fixes', { set: 'all' }, /^--set: found “all”, expected members or parks/],
    ['green', { set: 'parks' }, /^--set is only used with criticality and fixes/],
    ['green', { places: 'BYMSQ,UZTAS' }, /^--places is only used with criticality and fixes/],
    ['fixes', { places: 'BYMSQ,UZTAS', set: 'parks' }, /^--set and --places exclude each other/],
    ['fixes', { places: 'BYMSQ,Tashkant' }, /^--places: the network knows no place “Tashkant”.*Tashkent/],
    ['fixes', { places: 'UZTAS,Tashkent' }, /^--places: found 1 different place, expected 2 to 60/],
    ['fixes', { limit: '0' }, /^--limit: found “0”/],
    ['fixes', { tonnes: '0' }, /^--tonnes: found “0”/],
    ['access', { overlay: 'mine' }, /^--overlay: there is no overlay “mine”/],
  ])('%s %j is refused', async (analysis, given, line) => {
    const { refused, said, document } = await ask(analysis, { ...given, json: true });
    expect(refused[0]).toMatch(line);
    expect([said, document]).toEqual([[], undefined]);
  });
});
