import { expect, test } from 'vitest';
import { itemAt } from './item-address.ts';

test.each([
  ['/options/substitution-8708-KAZ-UZB', 'option', 'substitution-8708-KAZ-UZB'],
  ['https://hamkor.example/options/a-b/brief?lang=ru', 'option', 'a-b'],
  ['/chains/models/m1/', 'chain', 'm1'],
  ['/chains/runs/r-7?view=gains', 'plan', 'r-7'],
  ['/bank/records/organisation%3Aa', 'record', 'organisation:a'],
  ['/council/cases/c1', 'case', 'c1'],
  ['/council/cases/c1/text', 'document', 'c1'],
])('%s names the %s %s', (address, kind, id) => expect(itemAt(address)).toEqual({ kind, id }));

test('one question of a route is one item, however it is looked at', () => {
  const one = itemAt('/corridors?to=UZTAS&from=KZALA&tonnes=20&colour=gauge&lang=zh&avoid=node:KZDOS,link:a');
  const other = itemAt('/corridors?from=KZALA&to=UZTAS&avoid=node:KZDOS,link:a&tonnes=20&route=r1');
  expect(one).toEqual({ kind: 'route', id: 'from=KZALA&to=UZTAS&tonnes=20&avoid=node:KZDOS,link:a' });
  expect(other).toEqual(one);
});

test.each([
  '',
  'rail link',
  '/options',
  '/corridors?from=KZALA',
  '/members/UZB',
  'ftp://a/options/b',
  '/bank/records/',
])('%j names nothing that a dossier gathers', (address) => expect(itemAt(address)).toBeNull());

test('a broken escape in an address does not break the page', () => {
  expect(itemAt('/options/%E0%A4%A')).toEqual({ kind: 'option', id: '%E0%A4%A' });
});
