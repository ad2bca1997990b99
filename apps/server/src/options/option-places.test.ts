import { openNetwork } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { shippedCorridors } from '../facts/corridors.ts';
import { phrases } from '../platform/language.ts';
import { readPlaces } from './option-places.ts';

const network = openNetwork(shippedCorridors());
const read = async (text: string, locale: 'en' | 'ru' | 'zh' = 'en') =>
  readPlaces(network, text.split(','), locale, await phrases(locale));
const errorsOf = async (text: string, locale: 'en' | 'ru' | 'zh' = 'en') => {
  const reading = await read(text, locale);
  return reading.kind === 'wrong' ? reading.errors : [];
};

test('places are read by identifier and by name in three languages', async () => {
  for (const text of ['KAZ:KZAST,BLR:greatstone', 'KAZ:Астана, BLR:Великий камень', 'KAZ:阿斯塔纳,BLR:巨石'])
    expect(await read(text), text).toEqual({
      kind: 'places',
      places: new Map([
        ['KAZ', 'KZAST'],
        ['BLR', 'greatstone'],
      ]),
    });
});

test('a main place that is named changes nothing', async () => {
  expect(await read('KAZ:KZALA,UZB:Tashkent')).toEqual({ kind: 'places', places: new Map() });
});

test('a place of another country is none of the member’s; places of its own are told', async () => {
  const [error] = await errorsOf('CHN:Almaty');
  expect(error).toMatchObject({ pointer: '/query/places/0' });
  expect(error?.detail).toContain('No place of CHN is called “Almaty”');
  expect(error?.expected?.split(', ').length).toBeGreaterThan(1);
  expect(error?.expected).not.toContain('Almaty');
});

test('a slip tells the nearest place in the reader’s language', async () => {
  expect((await errorsOf('KAZ:Астаан', 'ru'))[0]?.expected).toBe('Астана (KZAST)');
});

test('all that is wrong is told by its place in the list', async () => {
  const errors = await errorsOf('Astana,USA:Houston,KAZ:KZAST,KAZ:KZAKT');
  expect(errors.map(({ pointer }) => pointer)).toEqual([
    '/query/places/0',
    '/query/places/1',
    '/query/places/3',
  ]);
  expect(errors[1]?.expected).toContain('UZB');
});
