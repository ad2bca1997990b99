import type { Pair } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { exampleOptionRoute } from '../options/example-option-route.ts';
import { keptBestRoutes } from './best-routes-kept.ts';

const pair = (from: string, to: string): Pair => ({ from, to });
const route = ({ from, to }: Pair) => (to === 'nowhere' ? null : { ...exampleOptionRoute(10), from, to });

const counted = (most?: number) => {
  const asked: string[][] = [];
  const routes = keptBestRoutes((pairs) => {
    asked.push(pairs.map(({ from, to }) => `${from}>${to}`));
    return Promise.resolve(pairs.map(route));
  }, most);
  return { asked, routes };
};

test('each pair is worked out once, with those asked for together', async () => {
  const { asked, routes } = counted();
  const both = routes([pair('a', 'b'), pair('b', 'a')]);
  const again = routes([pair('b', 'a'), pair('a', 'nowhere')]);
  expect(await both).toEqual([route(pair('a', 'b')), route(pair('b', 'a'))]);
  expect(await again).toEqual([route(pair('b', 'a')), null]);
  await routes([pair('a', 'nowhere'), pair('a', 'b')]);
  expect(asked).toEqual([['a>b', 'b>a'], ['a>nowhere']]);
});

test('the longest unused are forgotten, more than are kept are answered all the same', async () => {
  const { asked, routes } = counted(1);
  await routes([pair('a', 'b')]);
  expect(await routes([pair('a', 'b'), pair('a', 'c'), pair('a', 'd')])).toHaveLength(3);
  await routes([pair('a', 'd')]);
  await routes([pair('a', 'b')]);
  expect(asked).toEqual([['a>b'], ['a>c', 'a>d'], ['a>b']]);
});

test('a failure is told and tried again', async () => {
  let times = 0;
  const routes = keptBestRoutes((pairs) => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('broke')) : Promise.resolve(pairs.map(route));
  });
  await expect(routes([pair('a', 'b')])).rejects.toThrow('broke');
  expect(await routes([pair('a', 'b')])).toEqual([route(pair('a', 'b'))]);
});
