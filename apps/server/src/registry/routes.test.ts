import {
  mapSchema,
  mechanismDetailSchema,
  mechanismSchema,
  needDetailSchema,
  needSchema,
  organisationDetailSchema,
  organisationSchema,
  pageOf,
  parkDetailSchema,
  parkSchema,
  projectDetailSchema,
  projectSchema,
} from '@hamkor/contract';
import type { ParkDocument, ProjectDocument, RelatedRecordDocument } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApi } from '../listing/test-api.ts';
import { countQueries, startTestApi, testDay } from '../listing/test-api.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import { findRelated } from './related-repository.ts';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Whether each shares a heading, or both a country and a branch. */
const sharing = (related: readonly RelatedRecordDocument[]): boolean =>
  related.every(
    ({ shared }) => shared.hs.length > 0 || (shared.countries.length > 0 && shared.isic.length > 0),
  );

describe.skipIf(!hasPostgres)(databaseTitle('the data bank'), () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const bodyOf = async (path: string) => (await api.get(path)).body;
  const projects = async (query: string): Promise<ProjectDocument[]> =>
    pageOf(projectSchema).parse(await bodyOf(`/projects?limit=500&${query}`)).items;
  const parks = async (query: string): Promise<ParkDocument[]> =>
    pageOf(parkSchema).parse(await bodyOf(`/parks?limit=500&${query}`)).items;

  const needs = async (query: string) =>
    pageOf(needSchema).parse(await bodyOf(`/needs?limit=500&${query}`)).items;
  const mechanisms = async (kind: string) =>
    pageOf(mechanismSchema).parse(await bodyOf(`/mechanisms?limit=500&kind=${encodeURIComponent(kind)}`))
      .items;

  describe('leaves as the facts have it:', () => {
    test('projects', async () => {
      expect(byId(await projects(''))).toEqual(byId(api.facts.projects));
    });
    test('parks', async () => {
      expect(byId(await parks(''))).toEqual(byId(api.facts.parks));
    });
    test('organisations', async () => {
      const { items } = pageOf(organisationSchema).parse(await bodyOf('/organisations?limit=500'));
      expect(byId(items)).toEqual(byId(api.facts.organisations));
    });
    test('needs, with the hint whether their deadline has passed', async () => {
      const { items } = pageOf(needSchema).parse(await bodyOf('/needs?limit=500'));
      const facts = api.facts.needs.map((need) => ({
        ...need,
        expired: need.deadlineDate === null ? null : need.deadlineDate < testDay,
      }));
      expect(byId(items)).toEqual(byId(facts));
    });
    test('mechanisms', async () => {
      const { items } = pageOf(mechanismSchema).parse(await bodyOf('/mechanisms?limit=500'));
      expect(byId(items)).toEqual(byId(api.facts.mechanisms));
    });
  });

  test('every number of a record is a figure with the record’s source', async () => {
    const withMoney = (await projects('')).filter(({ investment }) => investment !== null);
    expect(withMoney.length).toBeGreaterThan(20);
    for (const project of withMoney)
      expect(project.investment).toMatchObject({
        unit: 'USD',
        confidence: project.confidence,
        cited: project.cited,
        origins: [project.origin],
        years: project.year === null ? null : [project.year, project.year],
      });
  });

  describe('is narrowed', () => {
    test('by country: any of them', async () => {
      const found = await projects('country=TJK,KGZ');
      const expected = api.facts.projects.filter(
        ({ countries }) => countries.includes('TJK') || countries.includes('KGZ'),
      );
      expect(byId(found)).toEqual(byId(expected));
    });

    test('by countries taking part together: all of them', async () => {
      const found = await projects('together=CHN,UZB');
      const expected = api.facts.projects.filter(
        ({ countries }) => countries.includes('CHN') && countries.includes('UZB'),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(ids(byId(found))).toEqual(ids(byId(expected)));
    });

    test('by stage', async () => {
      const found = await projects('stage=cancelled,suspended');
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ stage }) => stage))).toEqual(new Set(['cancelled', 'suspended']));
    });

    test.each(['87', '8703', '870380'])('by the beginning of a product code: %s', async (hs) => {
      const { items } = pageOf(needSchema).parse(await bodyOf(`/needs?limit=500&hs=${hs}`));
      const expected = api.facts.needs.filter((need) => need.hs.some((code) => code.startsWith(hs)));
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(byId(items))).toEqual(ids(byId(expected)));
    });

    test.each(['28', '282', '2821'])('by the beginning of a branch: %s', async (isic) => {
      const found = await projects(`isic=${isic}`);
      const expected = api.facts.projects.filter((project) =>
        project.isic.some((code) => code.startsWith(isic)),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(byId(found))).toEqual(ids(byId(expected)));
    });

    test('by a box on the map', async () => {
      const found = await parks('bbox=60,37,73,45');
      const expected = api.facts.parks.filter(
        ({ place }) => place && place.lon >= 60 && place.lon <= 73 && place.lat >= 37 && place.lat <= 45,
      );
      expect(expected.length).toBeGreaterThan(5);
      expect(ids(byId(found))).toEqual(ids(byId(expected)));
    });

    test('by a box across 180°, which leaves Europe and Central Asia out', async () => {
      const found = await parks('bbox=100,-90,-100,90');
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ place }) => place!.lon >= 100)).toBe(true);
    });

    test.each([
      ['Великий камень', 'PRK001'],
      ['巨石', 'PRK001'],
      ['great STONE', 'PRK001'],
      ['prk001', 'PRK001'],
    ])('by words in three languages: “%s”', async (q, id) => {
      expect(ids(await parks(`q=${encodeURIComponent(q)}`))).toContain(id);
    });

    test('by ё as by е', async () => {
      for (const q of ['могилёвлифтмаш', 'Могилевлифтмаш']) {
        const { items } = pageOf(organisationSchema).parse(
          await bodyOf(`/organisations?q=${encodeURIComponent(q)}`),
        );
        expect(items.map(({ name }) => name.ru)).toEqual([expect.stringMatching(/Могил[её]влифтмаш/)]);
      }
    });

    test('by confidence', async () => {
      const found = await parks('confidence=unverified');
      const expected = api.facts.parks.filter(({ confidence }) => confidence === 'unverified');
      expect(ids(byId(found))).toEqual(ids(byId(expected)));
    });

    test('by everything at once', async () => {
      const found = await parks('country=KAZ&kind=SEZ&confidence=published,estimated&q=sez');
      for (const park of found)
        expect(park).toMatchObject({
          country: 'KAZ',
          kind: 'SEZ',
          confidence: expect.stringMatching(/^(p|e)/),
        });
      expect(found.length).toBeGreaterThan(0);
    });

    test('by expiry, and a need without a deadline is not called expired', async () => {
      const [expired, open, all] = await Promise.all([needs('expired=yes'), needs('expired=no'), needs('')]);
      expect(expired.every((need) => need.expired === true)).toBe(true);
      expect(open.every((need) => need.expired !== true)).toBe(true);
      expect(expired.length + open.length).toBe(all.length);
      expect(expired.length).toBeGreaterThan(3);
    });

    test('by a kind of mechanism in full or by its first words', async () => {
      const planned = await mechanisms('finance: planned');
      const finance = await mechanisms('finance');
      expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(['finance: planned']));
      expect(ids(finance)).toEqual(expect.arrayContaining(ids(planned)));
      expect(finance.length).toBeGreaterThan(planned.length);
    });
  });

  test('projects sort by stage in the order a project goes through', async () => {
    const stages = (await projects('sort=stage')).map(({ stage }) => stage);
    expect(stages[0]).toBe('idea');
    expect(stages.lastIndexOf('agreement')).toBeLessThan(stages.indexOf('construction'));
    expect(stages.at(-1)).toBe('cancelled');
  });

  test('unknown amounts come last whichever way amounts are sorted', async () => {
    for (const sort of ['investment', '-investment']) {
      const values = (await projects(`sort=${sort}`)).map(({ investment }) => investment?.value ?? null);
      const known = values.filter((value) => value !== null);
      const direction = sort === 'investment' ? 1 : -1;
      expect(known).toEqual(known.toSorted((a, b) => direction * (a - b)));
      expect(values.indexOf(null)).toBe(known.length);
    }
  });

  describe('shows beside a record', () => {
    test('those that share a heading, or country and branch, and never itself', async () => {
      const project = projectDetailSchema.parse(await bodyOf('/projects/PRJ001'));
      expect(project.related.length).toBeGreaterThan(0);
      expect(sharing(project.related)).toBe(true);
      expect(project.related.some(({ kind, id }) => kind === 'project' && id === 'PRJ001')).toBe(false);
    });

    test('every other project about the same heading, while there are few', async () => {
      const { projects: all } = api.facts;
      const tyres = all.filter(({ hs }) => hs.some((code) => code.startsWith('4011')));
      const one = projectDetailSchema.parse(await bodyOf(`/projects/${tyres[0]!.id}`));
      const related = one.related.filter(({ kind }) => kind === 'project').map(({ id }) => id);
      expect(related).toEqual(expect.arrayContaining(ids(tyres.slice(1, 8))));
    });

    test('at most eight of each kind, those that share most headings first', async () => {
      const { related } = projectDetailSchema.parse(await bodyOf('/projects/PRJ042'));
      for (const [, group] of Map.groupBy(related, ({ kind }) => kind)) {
        expect(group.length).toBeLessThanOrEqual(8);
        const shared = group.map(({ shared: { hs } }) => hs.length);
        expect(shared).toEqual(shared.toSorted((a, b) => b - a));
      }
    });

    test('everything related in one query', async () => {
      const counted = countQueries(api.database.db);
      await findRelated(counted.db, { ...api.facts.projects[0]!, kind: 'project' });
      expect(counted.queries()).toBe(1);
    });

    test('what concerns a park and an organisation', async () => {
      const park = parkDetailSchema.parse(await bodyOf('/parks/PRK001'));
      expect(sharing(park.related)).toBe(true);
      const organisation = organisationDetailSchema.parse(await bodyOf('/organisations/ORG050'));
      expect(sharing(organisation.related)).toBe(true);
    });

    test('the options about a need’s headings in which its country takes part', async () => {
      const need = needDetailSchema.parse(await bodyOf('/needs/NEED001'));
      expect(ids(need.options)).toEqual(['co-production-BLR-RUS-7208-8409']);
      const tyres = needDetailSchema.parse(await bodyOf('/needs/NEED003'));
      expect(tyres.options).toEqual([]);
    });

    test('no options where a need names no product, and the options are not even asked', async () => {
      const without = api.facts.needs.find(({ hs }) => hs.length === 0)!;
      const before = api.timesOptionsWereAsked();
      const need = needDetailSchema.parse(await bodyOf(`/needs/${without.id}`));
      expect(need.options).toEqual([]);
      expect(api.timesOptionsWereAsked()).toBe(before);
    });

    test('mechanisms of the same kind', async () => {
      const { related, kind } = mechanismDetailSchema.parse(await bodyOf('/mechanisms/sco-dev-bank'));
      const expected = api.facts.mechanisms.filter(
        (mechanism) => mechanism.kind === kind && mechanism.id !== 'sco-dev-bank',
      );
      expect(ids(related).toSorted()).toEqual(ids(expected).toSorted());
    });
  });

  test.each([
    ['/projects/PRJ9999', 'PRJ9999'],
    ['/parks/PRK9999', 'PRK9999'],
    ['/organisations/ORG9999', 'ORG9999'],
    ['/needs/NEED9999', 'NEED9999'],
    ['/mechanisms/sco-airline', 'sco-airline'],
    ["/projects/1'%20or%20'1'='1", "1' or '1'='1"],
    ['/parks/%E5%B7%A8%E7%9F%B3', '巨石'],
  ])('%s does not exist, and the answer says so', async (path, id) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'urn:hamkor:problem:not-found', detail: expect.stringContaining(id) });
  });

  test('an id with a control character is refused, not sent to the database', async () => {
    const { status, body } = await api.get('/projects/PRJ%00001');
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/path/id' }] });
  });

  test('the map has every project and park whose place is known, and is small', async () => {
    const answer = await api.get('/map');
    const { points } = mapSchema.parse(answer.body);
    const { projects: allProjects, parks: allParks } = api.facts;
    expect(points.filter(({ kind }) => kind === 'project')).toHaveLength(
      allProjects.filter(({ place }) => place !== null).length,
    );
    expect(points.filter(({ kind }) => kind === 'park')).toHaveLength(
      allParks.filter(({ place }) => place !== null).length,
    );
    expect(Buffer.byteLength(answer.text)).toBeLessThan(100_000);
  });
});
