import { expect, test } from 'vitest';
import { randomSpace } from './example-space.ts';
import { headingColumns } from './heading-columns.ts';
import { findLocalisation } from './localisation.ts';

const evidence = randomSpace(6, 120);
const { drafts, variants } = findLocalisation(evidence);
const { columnOf } = headingColumns(evidence);
const has = (iso3: string, hs: string) =>
  columnOf(hs) !== null && evidence.presence.find((row) => row.iso3 === iso3)!.hs92.includes(hs);

test('the made-up world has localisations to tell', () => {
  expect(drafts.length).toBeGreaterThan(20);
});

test('the holder brings the product, the host the main inputs it has; ids name holder, then host', () => {
  for (const { id, partners, products } of drafts) {
    const [holder, host] = partners;
    const [focus, ...inputs] = products.map(({ hs }) => hs);
    expect([holder!.role, host!.role]).toEqual(['technology-holder', 'host']);
    expect(holder!.brings).toEqual([focus]);
    expect(has(holder!.iso3, focus!)).toBe(true);
    expect(has(host!.iso3, focus!)).toBe(false);
    expect(host!.brings).toEqual(inputs.filter((hs) => has(host!.iso3, hs)));
    expect(id).toBe(`localisation-${holder!.iso3}-${host!.iso3}-${focus}`);
  }
});

test("the holder's share of the world and the host's market are figures of the evidence", () => {
  for (const { partners, products, explanation } of drafts) {
    if (explanation.kind !== 'localisation') throw new Error('another kind');
    const { hs } = products[0]!;
    const usd =
      evidence.exports.find((row) => row.iso3 === partners[0]!.iso3 && row.hs92 === hs)!.kusd * 1000;
    const world = evidence.world.find((row) => row.hs92 === hs)!.musd.get(2016)! * 1e6;
    expect(explanation.holderExports.value).toBe(usd);
    expect(explanation.holderWorldShare.value).toBeCloseTo(usd / world, 12);
    expect(explanation.hostMarket).toMatchObject({
      value: (evidence.members.indexOf(partners[1]!.iso3) + 1) * 1e10,
      years: [2016, 2016],
      confidence: 'published',
      origins: ['world-bank-trade-2016'],
    });
  }
});

test('imports not known leave the market unknown, never zero', () => {
  const { drafts: blind } = findLocalisation({ ...evidence, nationalImports: [] });
  for (const { explanation, steps } of blind) {
    if (explanation.kind !== 'localisation') throw new Error('another kind');
    expect(explanation.hostMarket).toMatchObject({ value: null, years: null });
    expect(steps.some(({ key }) => key === 'localisation.host-expected-imports')).toBe(false);
  }
  expect(blind).toHaveLength(drafts.length);
});

test('a ranking that does not surely beat world demand says so on every option', () => {
  for (const { flags } of drafts) expect(flags).toContainEqual({ kind: 'below-baseline' });
});

test('every threshold is moved both ways; a holder must still hold the product with the index asked for', () => {
  expect(variants).toHaveLength(10);
  const stricter = variants.find(({ threshold, moved }) => threshold === 'member-advantage' && moved > 1)!;
  expect(stricter.candidates.length).toBeGreaterThan(0);
  for (const { id, rawParts } of stricter.candidates) {
    expect(id.startsWith('localisation-')).toBe(true);
    expect(rawParts.find(({ name }) => name === 'strength')!.raw).toBeGreaterThanOrEqual(0.01);
  }
});
