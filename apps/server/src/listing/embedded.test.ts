import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import type { TestApi } from './test-api.ts';
import { startEmbeddedApi, startTestApi } from './test-api.ts';

/** Addresses that between them use every query there is. */
const addresses = [
  '/overview',
  '/map',
  '/countries?sort=-accession-year',
  '/countries/KAZ',
  '/indicators?iso3=SCO10,KAZ&year=2023&sort=-value',
  '/ledger?verdict=differs,contradicted&q=world&sort=-year',
  '/ledger/CL004',
  '/origins?sort=title',
  '/origins/data-bank',
  '/projects?country=KAZ,UZB&isic=29&hs=87&sort=-investment',
  '/projects?together=CHN,UZB&stage=operating&bbox=50,35,90,50&sort=stage',
  '/projects/PRJ042',
  `/parks?q=${encodeURIComponent('Великий')}&sort=country`,
  '/parks?bbox=100,-90,-100,90',
  '/parks/PRK001',
  '/organisations?kind=bank&sort=country&limit=5&offset=5',
  '/organisations/ORG050',
  '/needs?expired=yes&sort=deadline',
  '/needs?expired=no&confidence=published',
  '/needs/NEED001',
  '/mechanisms?kind=finance&sort=-established-year',
  '/mechanisms/sco-dev-bank',
  '/projects.csv?sort=-year',
  '/indicators.csv?indicator=population',
];

describe.skipIf(!hasPostgres)(databaseTitle('the embedded database and a server'), () => {
  let server: TestApi;
  let embedded: Pick<TestApi, 'get' | 'stop'>;
  beforeAll(async () => {
    [server, embedded] = await Promise.all([startTestApi(), startEmbeddedApi()]);
  });
  afterAll(() => Promise.all([server.stop(), embedded.stop()]));

  test.each(addresses)('give the same answer to %s', async (address) => {
    const [one, other] = await Promise.all([server.get(address), embedded.get(address)]);
    expect(one.status).toBe(200);
    expect(other).toEqual({ ...one, headers: expect.objectContaining({ etag: one.headers['etag'] }) });
  });
});
