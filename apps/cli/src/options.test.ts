import { describe, expect, test } from 'vitest';
import { options } from './options.ts';
import { hamkor } from './run-hamkor.ts';
import type { Terminal } from './terminal.ts';
import { terminalIn } from './terminal.ts';

/** Runs the command in this process and keeps what it says. */
const told = async (
  id: string | undefined,
  given: Parameters<typeof options>[1],
  locale: 'en' | 'ru' | 'zh' = 'en',
) => {
  const said: string[] = [];
  const refused: string[] = [];
  const printed: unknown[] = [];
  const terminal: Terminal = {
    ...(await terminalIn(locale)),
    say: (line) => said.push(line),
    print: (document) => printed.push(document),
    refuse: (line) => refused.push(line),
  };
  await options(id, given, terminal);
  return {
    said,
    refused,
    document: printed[0] as { options: OptionJson[]; total: number; notes: unknown[] },
  };
};
interface OptionJson {
  readonly id: string;
  readonly [field: string]: unknown;
}

describe('hamkor options', () => {
  test('prints the document other programs rely on, without a server', async () => {
    const { code, out, error } = await hamkor([
      'options',
      '--kind',
      'substitution',
      '--limit',
      '2',
      '--json',
    ]);
    expect(error).toBe('');
    expect(code).toBe(0);
    const {
      options: found,
      total,
      notes,
    } = JSON.parse(out) as {
      options: OptionJson[];
      total: number;
      notes: { kind: string; key: string }[];
    };
    expect(found).toHaveLength(2);
    expect(total).toBeGreaterThan(500);
    expect(notes.map(({ key }) => key)).toContain('substitution-scope');
    expect(found[0]).toMatchObject({
      kind: 'substitution',
      products: [{ edition: 'HS2022', name: { en: expect.any(String), ru: expect.any(String) } }],
      partners: [{ role: 'supplier' }, { role: 'importer' }],
      value: { usd: expect.any(Number), year: 2024, basis: 'fitted-flow', confidence: 'estimated' },
      score: expect.any(Number),
      coverage: { grade: expect.any(String) },
      flags: expect.any(Array),
      origins: expect.arrayContaining(['baci-materials']),
      missing: expect.any(Array),
    });
    expect(found[0]!['parts']).toContainEqual(
      expect.objectContaining({ name: 'fit', percentile: expect.any(Number), weight: 1 }),
    );
  });

  test('an unknown member ends with 2, the option named and the code that was meant', async () => {
    const { code, out, error } = await hamkor(['options', '--member', 'UZK']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain('--member: “UZK” is not a member. Did you mean UZB?');
  });

  test('filters hold together and the ranks stay those of the whole kind', async () => {
    const { document } = await told(undefined, {
      kind: 'substitution',
      member: 'UZB',
      product: '7403',
      json: true,
    });
    expect(document.total).toBe(document.options.length);
    for (const { id } of document.options) expect(id).toMatch(/^substitution-.*UZB.*-(7403|74)$/);
    const ranks = document.options.map((option) => option['rank'] as number);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test('words are searched in every language', async () => {
    const given = { kind: 'substitution', text: 'сырая нефть казахстан', json: true };
    const { document } = await told(undefined, given);
    expect(document.options.map(({ id }) => id)).toContain('substitution-KAZ-IND-2709');
    for (const { id } of document.options) expect(id).toMatch(/KAZ.*-2709$/);
  });

  test('weights change the order; weights that leave nothing are refused', async () => {
    const given = { kind: 'substitution', limit: '1', json: true };
    const byFit = await told(undefined, { ...given, weights: 'value=0,security=0,feasibility=0,coverage=0' });
    const fit = (byFit.document.options[0]!['parts'] as { name: string; percentile: number }[]).find(
      ({ name }) => name === 'fit',
    );
    expect(fit!.percentile).toBeGreaterThan(0.98);
    const nothing = 'value=0,fit=0,security=0,feasibility=0,coverage=0';
    const { refused } = await told(undefined, { ...given, weights: nothing });
    expect(refused).toEqual([expect.stringContaining('every part of the kind “substitution”')]);
  });

  test('nothing found says so, and what the facts cannot see', async () => {
    const { said } = await told(undefined, { kind: 'substitution', product: '9705' });
    expect(said[0]).toContain('No option in the shipped facts fits');
    expect(said.at(-1)).toContain('12 %');
  });

  test.each(['en', 'ru', 'zh'] as const)('every option on the list can be told in %s', async (locale) => {
    const { said } = await told(undefined, { kind: 'substitution', limit: '1000' }, locale);
    expect(said.filter((line) => line.includes('substitution-')).length).toBeGreaterThan(500);
  });
});

describe('hamkor options ID', () => {
  test('unfolds the value step by step, in words', async () => {
    const { said } = await told('substitution-KAZ-PAK-2709', {});
    const text = said.join('\n');
    expect(said[0]).toBe('Crude oil (2709): Kazakhstan → Pakistan');
    for (const line of [
      'Pakistan buys Crude oil (2709) outside the Organisation for $5.31B a year (mean of 3 years listed, 2022–2024).',
      'Fit exp(−|ln of their ratio|) = 0.85',
      'maximum flow',
      'Largest supplier: Saudi Arabia',
      'Balassa index of Kazakhstan',
      'Does the rank hold?',
      'Gaulier',
    ])
      expect(text).toContain(line);
  });

  test('a chapter of Pakistan says that it is an upper bound', async () => {
    const { said } = await told('substitution-CHN-PAK-84', {});
    const text = said.join('\n');
    expect(text).toContain('upper bound for a whole chapter in 2016');
    expect(text).toContain('Prices per tonne are not known on both sides');
    expect(text).toContain('Sales to other members are part of it.');
  });

  test('as a document it brings steps and facts along', async () => {
    const { document } = await told('substitution-KAZ-PAK-2709', { json: true });
    expect(document.options).toHaveLength(1);
    expect(document.options[0]).toMatchObject({
      steps: expect.arrayContaining([{ key: 'substitution.matched', args: expect.anything() }]),
      explanation: { kind: 'substitution' },
    });
  });

  test.each([
    ['nonsense', 'is not the id of an option'],
    ['substitution-KAZ-PAK-0101', 'There is no option “substitution-KAZ-PAK-0101”'],
  ])('the id %s is refused', async (id, line) => {
    const { refused, said } = await told(id, {});
    expect(refused).toEqual([expect.stringContaining(line)]);
    expect(said).toEqual([]);
  });

  test('an id with a filter is refused, for one of them would be ignored', async () => {
    const { refused } = await told('substitution-KAZ-PAK-2709', { member: 'UZB', limit: '3' });
    expect(refused).toEqual([expect.stringContaining('Leave out --member, --limit, or the id.')]);
  });
});

describe('freight between the partners', () => {
  interface Way {
    readonly hours: { readonly value: number; readonly low: number; readonly high: number };
    readonly usdPerTonne: { readonly value: number };
    readonly modes: readonly string[];
    readonly origins: readonly string[];
  }

  test('every option tells its way: hours with their range, cost and emissions per tonne, origins', async () => {
    const { document } = await told(undefined, {
      kind: 'substitution',
      member: 'UZB',
      limit: '5',
      json: true,
    });
    expect(document.options).toHaveLength(5);
    for (const option of document.options) {
      const route = option['route'] as Way;
      expect(route.hours.low).toBeLessThan(route.hours.value);
      expect(route.hours.high).toBeGreaterThan(route.hours.value);
      expect(route.usdPerTonne.value).toBeGreaterThan(0);
      expect(route.modes.length).toBeGreaterThan(0);
      expect(route.origins).toContain('corridor-network');
    }
  });

  test('narrows the list to partners within so many days', async () => {
    const given = { kind: 'substitution', member: 'UZB', json: true } as const;
    const [all, near] = [await told(undefined, given), await told(undefined, { ...given, withinDays: '7' })];
    const within = all.document.options.filter(
      (option) => ((option['route'] as Way | null)?.hours.value ?? Infinity) <= 7 * 24,
    );
    expect(near.document.options.map(({ id }) => id)).toEqual(within.map(({ id }) => id));
    expect(near.document.total).toBeGreaterThan(0);
    expect(near.document.total).toBeLessThan(all.document.total);
  });

  test('goes from and to the places named, in the list and under an option', async () => {
    const given = { kind: 'substitution', member: 'KAZ', partner: 'PAK', json: true } as const;
    const { document } = await told(undefined, { ...given, place: ['KAZ=Астана', '巴基斯坦=PKLHE'] });
    expect(document.options[0]).toMatchObject({ route: { from: 'KZAST', to: 'PKLHE' } });
    const place = ['KAZ=Astana'];
    const option = await told('substitution-KAZ-PAK-2709', { place });
    expect(option.said.join('\n')).toMatch(/Freight between the partners\nFrom Astana to Karachi/);
    const { refused, said } = await told(undefined, { place: ['KAZ=Karachi'], limit: 'x' });
    expect(refused).toHaveLength(2);
    expect(refused[1]).toMatch(/^--place: no place of Kazakhstan is called “Karachi”/);
    expect(said).toEqual([]);
  });

  test('is told in the list and under an option', async () => {
    const list = await told(undefined, { kind: 'substitution', member: 'UZB', limit: '2' }, 'ru');
    expect(list.said.join('\n')).toMatch(/[=~?] \d+,\d сут\., [\d\s]+ долл\.\/т, [\d\s]+ кг\/т/);
    const option = await told('substitution-KAZ-PAK-2709', {});
    expect(option.said.join('\n')).toMatch(/Freight between the partners\nFrom .* to .*\n[=~?] [\d.]+ d/);
  });

  test.each(['0', '-1', 'soon'])('%s days are refused', async (withinDays) => {
    const { refused, said } = await told(undefined, { withinDays });
    expect(refused[0]).toBe(
      `--within-days: found “${withinDays}”, expected a number of days above 0, e.g. 20.`,
    );
    expect(said).toEqual([]);
  });
});
