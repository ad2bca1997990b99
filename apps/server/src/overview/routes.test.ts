import { overviewSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApi } from '../listing/test-api.ts';
import { startTestApi } from '../listing/test-api.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((a, b) => a + b, 0);

describe.skipIf(!hasPostgres)(databaseTitle('the document of the first page'), () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());
  const first = async () => overviewSchema.parse((await api.get('/overview')).body);

  test('shows the ten members in ISO order, each with its figures and what it brings', async () => {
    const { members } = await first();
    expect(members.map(({ country }) => country.iso3)).toEqual(api.facts.trade.members);
    for (const { indicators, brings } of members) {
      expect(indicators.map(({ indicator }) => indicator)).toContain('gdp_current_usd');
      expect(brings).toHaveLength(5);
    }
  });

  test('sets the population the article states for the bloc beside the checked one', async () => {
    const { bloc } = await first();
    const population = bloc.article.find(({ indicator }) => indicator === 'seed_stated_population')!;
    expect(population.stated).toMatchObject({ value: 3.6e9, unit: 'persons' });
    expect(population.checked[0]!.figure.value).toBeCloseTo(3.45e9, -7);
    expect(population.claim).toMatchObject({ id: 'CL002', verdict: 'differs' });
  });

  test('loses no number the article states, members or not', async () => {
    const { bloc, members, others } = await first();
    const shown = [bloc, ...members, ...others].flatMap(({ article }) =>
      article.map(({ claim }) => claim!.id),
    );
    expect(shown.sort()).toEqual(api.facts.stated.map(({ claim }) => claim).sort());
    expect(others.map(({ country }) => country.iso3)).toEqual(['TKM']);
  });

  test('takes of each indicator the newest value', async () => {
    const { members } = await first();
    for (const { country, indicators } of members)
      for (const { indicator, figure } of indicators) {
        const years = api.facts.indicators
          .filter((value) => value.iso3 === country.iso3 && value.indicator === indicator)
          .map((value) => value.figure.years![1]);
        expect(figure.years![1]).toBe(Math.max(...years));
      }
  });

  test('tells of every origin its rows and its age', async () => {
    const { coverage } = await first();
    expect(coverage.map(({ id }) => id)).toEqual(api.facts.origins.map(({ id }) => id).toSorted());
    const indicators = coverage.find(({ id }) => id === 'country-indicators')!;
    expect(indicators.rows).toBe(api.facts.indicators.length);
    const trade = coverage.find(({ id }) => id === 'growth-lab-hs92')!;
    expect(trade).toMatchObject({ firstYear: 2016, lastYear: 2023, ageYears: 3 });
  });

  test('counts what there is to find', async () => {
    const { counts } = await first();
    const { facts } = api;
    expect(sum(counts.projects)).toBe(facts.projects.length);
    expect(sum(counts.parks)).toBe(facts.parks.length);
    expect(sum(counts.organisations)).toBe(facts.organisations.length);
    expect(sum(counts.needs)).toBe(facts.needs.length);
    expect(sum(counts.claims)).toBe(facts.claims.length);
    expect(counts).toMatchObject({
      mechanisms: facts.mechanisms.length,
      indicatorValues: facts.indicators.length,
      headings: facts.trade.headings.length,
    });
    const passed = facts.needs.filter(
      ({ deadlineDate }) => deadlineDate !== null && deadlineDate < '2026-11-23',
    );
    expect(counts.expiredNeeds).toBe(passed.length);
  });
});
