import { expect, test } from 'vitest';
import type { Concept } from './concept.ts';
import { conceptIndex } from './concept-index.ts';

const concept = (
  code: string,
  en: string,
  ru: string | null,
  zh: string | null,
  terms: Partial<Concept['terms']> = {},
): Concept => ({
  scheme: 'HS',
  edition: '2022',
  code,
  name: { en, ru, zh },
  terms: { en: [], ru: [], zh: [], ...terms },
  broader: code.length > 2 ? code.slice(0, code.length - 2) : null,
});

const machines = [
  concept('84', 'Machinery', 'Машины и оборудование', '机械器具'),
  concept('8413', 'Pumps for liquids', 'Насосы для жидкостей', '液体泵', {
    en: ['water pumps'],
    ru: ['водяные насосы'],
    zh: ['水泵'],
  }),
  concept('8414', 'Compressors', 'Компрессоры', '压缩机', { ru: ['вакуумные насосы'] }),
  concept('87', 'Vehicles', 'Транспортные средства', '车辆'),
  concept('8703', 'Cars', 'Легковые автомобили', '乘用车'),
  concept('8708', 'Vehicle parts', 'Части автомобилей', '车辆零件'),
];
const place = (text: string, limit = 3) =>
  conceptIndex(machines)
    .place(text, { limit })
    .map(({ concept: { code } }) => code);

test.each([
  ['pumping water', '8413'],
  ['насосов', '8413'],
  ['水泵', '8413'],
  ['автомобильные части', '8708'],
  ['乘用車', '8703'],
])('%s is placed in %s', (text, code) => {
  expect(place(text)[0]).toBe(code);
});

test('likelihood falls from one, words that led there are told, the best first', () => {
  const placed = conceptIndex(machines).place('водяные насосы', { limit: 5 });
  expect(placed[0]).toMatchObject({ likelihood: 1, because: ['насосы', 'водяные'] });
  expect(placed[1]!.likelihood).toBeLessThan(1);
  expect(placed.map(({ likelihood }) => likelihood)).toEqual(
    placed.map(({ likelihood }) => likelihood).toSorted((one, other) => other - one),
  );
});

test('of Chinese the longest runs found are told, not their characters', () => {
  expect(conceptIndex(machines).place('液体泵', { limit: 1 })[0]!.because).toEqual(['液体', '体泵']);
});

test('a concept with no word of a language is found through its kin', () => {
  const mute = concept('8412', 'Hydraulic engines', null, null);
  const index = conceptIndex([...machines, mute]);
  const found = index.place('насосы', { limit: 10 }).find(({ concept: { code } }) => code === '8412');
  expect(found?.because).toEqual([]);
  expect(found!.likelihood).toBeGreaterThan(0);
});

test('concepts come, change and go', () => {
  const index = conceptIndex(machines);
  index.remove(machines[1]!);
  expect(index.place('pumps', { limit: 9, accepts: ({ code }) => code === '8413' })).toEqual([]);
  index.put(concept('8413', 'Pumps', null, null));
  index.put(concept('8413', 'Fans', null, null));
  expect(index.size()).toBe(machines.length);
  expect(index.get(machines[1]!)?.name.en).toBe('Fans');
  expect(index.place('fans', { limit: 1 })[0]!.concept.code).toBe('8413');
});

test('nothing is placed where nothing is known', () => {
  expect(place('')).toEqual([]);
  expect(place('qwzx')).toEqual([]);
  expect(conceptIndex().place('pumps', { limit: 3 })).toEqual([]);
});
