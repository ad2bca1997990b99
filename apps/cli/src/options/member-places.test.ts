import { openNetwork } from '@hamkor/corridors';
import { shippedCorridors } from '@hamkor/server';
import { expect, test } from 'vitest';
import { terminalIn } from '../terminal.ts';
import { readMemberPlaces } from './member-places.ts';

const network = openNetwork(shippedCorridors());
const members = [
  { iso3: 'KAZ', name: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' } },
  { iso3: 'BLR', name: { en: 'Belarus', ru: 'Беларусь', zh: '白俄罗斯' } },
];
const terminal = await terminalIn('en');
const read = (...given: readonly string[]) => readMemberPlaces(terminal, network, given, members);

test.each([['KAZ=Astana'], ['казахстан = Астана'], ['哈萨克斯坦=阿斯塔纳'], ['KAZ:KZAST']])(
  '%s is Astana',
  (text) => {
    expect(read(text)).toEqual({ kind: 'places', places: new Map([['KAZ', 'KZAST']]) });
  },
);

test('several members have a place each', () => {
  expect(read('KAZ=KZAST', 'BLR=Великий камень')).toEqual({
    kind: 'places',
    places: new Map([
      ['KAZ', 'KZAST'],
      ['BLR', 'greatstone'],
    ]),
  });
});

test.each([
  ['Astana', '--place: “Astana” does not say which place stands for which member. Write MEMBER=PLACE'],
  ['Kazakstan=Astana', '--place: “Kazakstan” is not a member. Did you mean Kazakhstan?'],
  [
    'KAZ=Astanna',
    '--place: no place of Kazakhstan is called “Astanna”. Did you mean one of: Astana (KZAST)?',
  ],
  ['BLR=Almaty', '--place: no place of Belarus is called “Almaty”. Did you mean one of: '],
])('%s is refused', (text, line) => {
  const reading = read(text);
  expect(reading.kind === 'refused' ? reading.lines[0] : '').toContain(line);
});

test('a member has one place, and all that is wrong is told at once', () => {
  expect(read('KAZ=KZAST', 'KAZ=KZAKT', 'x')).toMatchObject({
    lines: [expect.stringContaining('Kazakhstan is given a place twice'), expect.stringContaining('“x”')],
  });
});
