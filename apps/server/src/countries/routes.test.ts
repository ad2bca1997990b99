import { countryProfileSchema, countrySchema, indicatorSchema, pageOf } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApi } from '../listing/test-api.ts';
import { startTestApi } from '../listing/test-api.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';

describe.skipIf(!hasPostgres)(databaseTitle('countries and their indicators'), () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const countries = async (query: string) =>
    pageOf(countrySchema).parse((await api.get(`/countries?${query}`)).body);
  const indicators = async (query: string) =>
    pageOf(indicatorSchema).parse((await api.get(`/indicators?${query}`)).body);
  const profile = async (iso3: string) =>
    countryProfileSchema.parse((await api.get(`/countries/${iso3}`)).body);

  test('a country leaves as the facts have it', async () => {
    const { items, total } = await countries('limit=500');
    expect(total).toBe(28);
    expect(items).toEqual(api.facts.countries.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1)));
  });

  test('the ten members can be had alone', async () => {
    const { items } = await countries('standing=member');
    expect(items.map(({ iso3 }) => iso3)).toEqual(api.facts.trade.members);
  });

  test.each(['Узбекистан', 'uzbekistan', '乌兹别克斯坦', 'uzb'])('“%s” finds Uzbekistan', async (q) => {
    const { items } = await countries(`q=${encodeURIComponent(q)}`);
    expect(items.map(({ iso3 }) => iso3)).toEqual(['UZB']);
  });

  test('Türkiye is found without its dots', async () => {
    expect((await countries('q=turkiye')).items.map(({ iso3 }) => iso3)).toEqual(['TUR']);
  });

  test('members sort by the year they came in, those without a year last', async () => {
    const years = (await countries('sort=-accession-year')).items.map(({ accessionYear }) => accessionYear);
    const known = years.filter((year) => year !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(years.slice(known.length).every((year) => year === null)).toBe(true);
  });

  test('a profile holds every indicator value of the country, none twice', async () => {
    const { indicators: series } = await profile('KAZ');
    const own = api.facts.indicators.filter(({ iso3 }) => iso3 === 'KAZ');
    expect(series.flatMap(({ history }) => history)).toHaveLength(own.length);
    for (const { indicator, latest, history } of series) {
      expect(history[0]).toEqual(latest);
      const years = history.map((figure) => figure.years![1]);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
      const facts = own.filter((value) => value.indicator === indicator).map(({ figure }) => figure);
      expect(new Set(history.map((figure) => JSON.stringify(figure)))).toEqual(
        new Set(facts.map((figure) => JSON.stringify({ ...figure }))),
      );
    }
  });

  test('a profile shows the largest exports of 2016 and whether they are an advantage', async () => {
    const { exports } = await profile('KAZ');
    expect(exports!.top[0]).toMatchObject({ product: { hs: '2709', edition: 'HS1992' }, advantage: true });
    const values = exports!.top.map((good) => good.exports.value!);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const row = api.facts.trade.exports.find(({ iso3, hs92 }) => iso3 === 'KAZ' && hs92 === '2709')!;
    expect(values[0]).toBe(row.kusd * 1000);
    const presence = api.facts.trade.presence.find(({ iso3 }) => iso3 === 'KAZ')!;
    expect(exports!.headingsWithAdvantage).toBe(presence.hs92.length);
  });

  test('a profile counts the records that concern the country', async () => {
    const { records } = await profile('UZB');
    const { projects, parks, organisations, needs, claims } = api.facts;
    expect(records).toEqual({
      projects: projects.filter((project) => project.countries.includes('UZB')).length,
      parks: parks.filter(({ country }) => country === 'UZB').length,
      organisations: organisations.filter(({ country }) => country === 'UZB').length,
      needs: needs.filter(({ country }) => country === 'UZB').length,
      claims: claims.filter(({ subject }) => subject.includes('UZB')).length,
    });
  });

  test('a code that is no country of ours is named', async () => {
    const { status, body } = await api.get('/countries/USA');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      type: 'urn:hamkor:problem:not-found',
      detail: expect.stringContaining('USA'),
    });
  });

  test.each(['kaz', 'KAZA', '1', '%20'])('the path “%s” is refused with the form of a code', async (iso3) => {
    const { status, body } = await api.get(`/countries/${iso3}`);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/path/iso3', expected: 'KAZ' }] });
  });

  test('values are found by country, indicator and year together', async () => {
    const { items } = await indicators('iso3=KAZ,UZB&indicator=gdp_current_usd&year=2023');
    expect(items.map(({ iso3, figure }) => [iso3, figure.years])).toEqual([
      ['KAZ', [2023, 2023]],
      ['UZB', [2023, 2023]],
    ]);
    for (const { figure } of items) {
      expect(figure.origins).toEqual(['country-indicators']);
      expect(figure.cited).toContain('World Bank');
    }
  });

  test('the bloc and the world are there beside countries', async () => {
    const { items } = await indicators('iso3=SCO10,WLD&indicator=population&year=2024');
    expect(items.map(({ iso3 }) => iso3)).toEqual(['SCO10', 'WLD']);
  });

  test('an indicator nobody has gives an empty list, not an error', async () => {
    expect(await indicators('indicator=happiness')).toMatchObject({ items: [], total: 0 });
  });

  test('unverified values can be had alone', async () => {
    const { items, total } = await indicators('confidence=unverified&limit=500');
    expect(total).toBe(
      api.facts.indicators.filter(({ figure }) => figure.confidence === 'unverified').length,
    );
    expect(items.every(({ figure }) => figure.confidence === 'unverified')).toBe(true);
  });
});
