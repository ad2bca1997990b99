import { expect, test } from 'vitest';
import { exampleRoute } from './example-route.ts';
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
