import { expect, test } from 'vitest';
import { exampleOperation, exampleRoute } from './example-route.ts';
import { preferredRoute } from './preferred-route.ts';

test('a quicker way is taken while it costs at most a quarter more than the cheapest', () => {
  const cheap = exampleRoute('cheap', { usd: 1000, hours: 300 });
  const quick = exampleRoute('quick', { usd: 1250, hours: 200 });
  const air = exampleRoute('air', { usd: 1251, hours: 20 });
  expect(preferredRoute([air, quick, cheap])?.id).toBe('quick');
  expect(preferredRoute([air, cheap])?.id).toBe('cheap');
});

test('of equally quick ways the cheaper is taken; of none, none', () => {
  expect(preferredRoute([exampleRoute('dear', { usd: 110 }), exampleRoute('cheap', { usd: 100 })])?.id).toBe(
    'cheap',
  );
  expect(preferredRoute([])).toBeNull();
});

test('a way that is shut for a season is named only where every other costs more than twice as much', () => {
  const operations = [exampleOperation({ flags: ['seasonal'] })];
  const arctic = exampleRoute('arctic', { usd: 1000, hours: 800 }, { operations });
  const railway = exampleRoute('railway', { usd: 1500, hours: 300 });
  const air = exampleRoute('air', { usd: 2001, hours: 20 });
  expect(preferredRoute([air, railway, arctic])?.id).toBe('railway');
  expect(preferredRoute([air, arctic])?.id).toBe('arctic');
});

test('waiting for a departure that comes all the year is no season', () => {
  const operations = [exampleOperation({ kind: 'wait', flags: ['seasonal'] }), exampleOperation()];
  const ferry = exampleRoute('ferry', { usd: 1000, hours: 100 }, { operations });
  expect(preferredRoute([ferry, exampleRoute('road', { usd: 1900, hours: 90 })])?.id).toBe('ferry');
});
