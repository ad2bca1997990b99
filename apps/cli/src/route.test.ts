import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { route } from './route.ts';
import type { GivenRoute } from './route/given.ts';
import { told } from './route/told.ts';
import { hamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-route-'));
beforeAll(() => {
  process.env['HAMKOR_VAR'] = folder;
});
afterAll(() => {
  delete process.env['HAMKOR_VAR'];
  rmSync(folder, { recursive: true });
});

interface Leg {
  readonly from: string;
  readonly to: string;
  readonly operation: string;
  readonly mode: string;
  readonly cost_usd: number;
  readonly hours: number;
  readonly kg_co2e: number;
  readonly distance_km: number;
  readonly rows: { readonly cost_usd: readonly string[] };
}
interface RouteJson {
  readonly cost_usd: number;
  readonly hours: number;
  readonly kg_co2e: number;
  readonly distance_km: number;
  readonly p_on_time: number | null;
  readonly shares: Readonly<Record<'published' | 'estimated' | 'unverified', number>>;
  readonly low: { readonly hours: number };
  readonly high: { readonly hours: number };
  readonly legs: readonly Leg[];
}
interface Document {
  readonly question: Readonly<Record<string, unknown>>;
  readonly routes: readonly RouteJson[];
  readonly preferred: number | null;
  readonly relax: readonly unknown[];
}

const ask = async (from: string, to: string, given: GivenRoute = {}, locale: 'en' | 'ru' | 'zh' = 'en') => {
  const answer = await told((terminal) => route(from, to, given, terminal), locale);
  return { ...answer, document: answer.document as Document };
};

describe('hamkor route', () => {
  test('options that would change nothing are refused, not passed over', async () => {
    const { refused, said } = await ask('Almaty', 'Tashkent', { costs: '3', pairs: 'pairs.txt' });
    expect(refused).toEqual([expect.stringMatching(/^--costs, --pairs: these are about a graph file/)]);
    expect(said).toEqual([]);
    const graph = await ask('1', '4', { network: 'graph.gr', tonnes: '20', avoid: ['mode:air'] });
    expect(graph.refused).toEqual([expect.stringMatching(/^--tonnes, --avoid: these are about the network/)]);
  });

  test('prints the document other programs rely on, without a server', async () => {
    const { code, out, error } = await hamkor(
      ['route', 'Almaty', 'Tashkent', '--tonnes', '20', '--within', '30', '--json'],
      { HAMKOR_VAR: folder },
    );
    expect([code, error]).toEqual([0, '']);
    const { question, routes } = JSON.parse(out) as Document;
    expect(question).toMatchObject({ tonnes: 20, unit: 'container-40', within_days: 30 });
    expect(routes.length).toBeGreaterThan(0);
    for (const found of routes) {
      const { published, estimated, unverified } = found.shares;
      expect(published + estimated + unverified).toBeCloseTo(1, 9);
      expect(found.p_on_time).toBeGreaterThanOrEqual(0);
      expect(found.p_on_time).toBeLessThanOrEqual(1);
      expect(found.low.hours).toBeLessThan(found.hours);
      expect(found.high.hours).toBeGreaterThan(found.hours);
      for (const total of ['cost_usd', 'hours', 'kg_co2e', 'distance_km'] as const)
        expect(found.legs.reduce((sum, leg) => sum + leg[total], 0)).toBeCloseTo(found[total], 6);
      expect(
        found.legs.some(({ rows }) => rows.cost_usd.some((row) => row.startsWith('freight-rates/'))),
      ).toBe(true);
      expect(found.legs[0]).toMatchObject({ operation: 'load', from: question['from'] });
      expect(found.legs.at(-1)).toMatchObject({ operation: 'unload', to: question['to'] });
    }
    for (const a of routes)
      for (const b of routes)
        if (a !== b)
          expect(a.cost_usd <= b.cost_usd && a.hours <= b.hours && a.kg_co2e <= b.kg_co2e).toBe(false);
  });

  test('takes places by id and by name in three languages', async () => {
    const questions = await Promise.all(
      ['UZTAS', 'uz tas', 'tashkent', 'Ташкент', '塔什干'].map((to) => ask('Minsk', to, { json: true })),
    );
    expect(new Set(questions.map(({ document }) => document.question['to']))).toEqual(new Set(['UZTAS']));
  });

  test('keeps to what is avoided and to the most transfers', async () => {
    const { document } = await ask('greatstone', 'UZTAS', {
      avoid: ['mode:air', 'country:IRN'],
      maxTransfers: '1',
      json: true,
    });
    expect(document.routes.length).toBeGreaterThan(0);
    for (const { legs } of document.routes) {
      expect(legs.map(({ mode }) => mode)).not.toContain('air');
      expect(legs.filter(({ operation }) => operation === 'transfer').length).toBeLessThanOrEqual(1);
    }
    expect(document.question).toMatchObject({ avoid: ['mode:air', 'country:IRN'], max_transfers: 1 });
  });

  test('prefers the quickest of the routes that cost at most a quarter more than the cheapest', async () => {
    const { document } = await ask('greatstone', 'UZTAS', { json: true });
    const { routes, preferred } = document;
    const cap = 1.25 * Math.min(...routes.map(({ cost_usd }) => cost_usd));
    const hours = Math.min(...routes.filter(({ cost_usd }) => cost_usd <= cap).map((found) => found.hours));
    const chosen = routes[preferred!]!;
    expect(chosen.hours).toBe(hours);
    expect(chosen.cost_usd).toBeLessThanOrEqual(cap);
    expect(routes[0]!.legs.map(({ mode }) => mode)).toContain('air');
    expect(chosen.legs.map(({ mode }) => mode)).not.toContain('air');
    const { said } = await ask('greatstone', 'UZTAS');
    expect(said).toContain(`Route ${preferred! + 1} leg by leg`);
    expect(said.filter((line) => /^ *\* \d+ /.test(line))).toHaveLength(1);
  });

  test('tells people the front, then the preferred route leg by leg, in their language', async () => {
    const { said } = await ask('greatstone', 'ташкент', { tonnes: '20' }, 'ru');
    expect(said[0]).toContain('→ Ташкент');
    expect(said.join('\n')).toMatch(/Маршрут \d+ по участкам\n.*\n.*Погрузка/);
    expect(said.join('\n')).toContain('Источники величин: corridor-network');
  });

  test('tells another route where it is asked for', async () => {
    const { said } = await ask('greatstone', 'UZTAS', { route: '2' });
    expect(said).toContain('Route 2 leg by leg');
    const { refused, said: nothing } = await ask('greatstone', 'UZTAS', { route: '99' });
    expect(refused[0]).toMatch(/there is no route 99; the list holds \d+ routes/);
    expect(nothing).toEqual([]);
  });
});

describe('bad input is refused by option, nothing is printed', () => {
  test.each<[GivenRoute, RegExp]>([
    [{ tonnes: '0' }, /^--tonnes: found “0”, expected a weight above 0/],
    [{ tonnes: '-3' }, /^--tonnes: found “-3”/],
    [{ tonnes: 'NaN' }, /^--tonnes: found “NaN”/],
    [{ unit: 'container40' }, /^--unit: “container40” .* Did you mean container-40\?/],
    [{ date: '2026-02-30' }, /^--date: found “2026-02-30”/],
    [{ criteria: 'cost' }, /^--criteria: “cost” names a single criterion/],
    [{ criteria: 'cost,speed' }, /^--criteria: “speed” is not a criterion/],
    [{ maxTransfers: 'x' }, /^--max-transfers: found “x”/],
    [{ within: '0' }, /^--within: found “0”/],
    [{ avoid: ['KZDOS'] }, /^--avoid 1: .*node:KZDOS/],
    [{ avoid: ['mode:rail', 'node:KZDOSS'] }, /^--avoid 2: .*Did you mean node:KZDOS/],
    [{ open: ['node:KZDOS'] }, /^--open 1: .*only links and corridors/],
    [{ close: ['mode:air'] }, /^--close 1: /],
    [{ overlay: 'mine' }, /^--overlay: there is no overlay “mine”. None is kept here/],
  ])('%j', async (given, line) => {
    const { refused, said, document } = await ask('greatstone', 'UZTAS', { ...given, json: true });
    expect(refused[0]).toMatch(line);
    expect([said, document]).toEqual([[], undefined]);
  });

  test('several at once are all told', async () => {
    const { refused } = await ask('nowhere', 'UZTAS', { tonnes: '0', unit: 'box' });
    expect(refused.map((line) => line.split(':')[0])).toEqual(['FROM', '--tonnes', '--unit']);
  });

  test.each([
    ['en', 'Tashkentt', /^TO: the network knows no place “Tashkentt”. Did you mean .*Tashkent \(UZTAS\)/],
    ['zh', '塔什干干', /^TO：网络中没有地点“塔什干干”/],
    ['ru', 'Ташкеннт', /^TO: в сети нет пункта «Ташкеннт».*Ташкент \(UZTAS\)/],
  ] as const)('an unknown place in %s, with the nearest ones', async (locale, place, line) => {
    const { refused } = await ask('greatstone', place, {}, locale);
    expect(refused[0]).toMatch(line);
  });

  test('no way: which conditions to relax, in words and in the document, exit 2', async () => {
    const args = ['route', 'greatstone', 'UZTAS', '--within', '2', '--json'];
    const { code, out, error } = await hamkor(args, { HAMKOR_VAR: folder });
    expect(code).toBe(2);
    expect(error).toMatch(/No route .*\n- arrival within 48 h \(the quickest way takes \d+ h\)/);
    expect(JSON.parse(out)).toMatchObject({ routes: [], relax: [{ kind: 'within-hours', value: 48 }] });
  });

  test('one place only, and the same place twice', async () => {
    expect((await told((terminal) => route('Minsk', undefined, {}, terminal))).refused[0]).toContain(
      'Say where the freight goes',
    );
    expect((await ask('Tashkent', 'Ташкент')).refused[0]).toContain('same place');
  });
});
