import { expect, test } from 'vitest';
import { sampleNode } from '../corridors/sample-documents.ts';
import {
  calledPlace,
  isMemberPlaces,
  mainPlaceOf,
  otherPlacesOf,
  readMemberPlaces,
  withMemberPlace,
  writeMemberPlaces,
} from './member-places.ts';

const named = (en: string, ru: string, zh: string) => ({ en, ru, zh });
const main = sampleNode('main', named('Mainton', 'Мейнтон', '主城'));
const park = sampleNode('park', named('Parkton', 'Парктон', '园城'), { kinds: ['sez'], unlocode: 'KZPRK' });
const junction = sampleNode('knot', named('Knotton', 'Ноттон', '结城'), { kinds: ['rail-terminal'] });
const abroad = sampleNode('abroad', named('Parkton', 'Парктон', '园城'), { country: 'UZB' });
const network = {
  nodes: [main, abroad, park, junction],
  mainNodes: [{ country: 'KAZ', node: 'main' }],
};

test('an address names places of members, and nothing else', () => {
  for (const text of ['KAZ:KZAST', 'KAZ:KZAST,CHN:CNURM', 'KAZ:Астана'])
    expect(isMemberPlaces(text), text).toBe(true);
  for (const text of ['', 'KAZ', 'KAZ:', 'USA:Houston', 'KAZ:a,', 'kaz:KZAST', `KAZ:${'x'.repeat(81)}`])
    expect(isMemberPlaces(text), text).toBe(false);
});

test('places read from an address are written the same', () => {
  const text = 'KAZ:KZAST,CHN:CNURM';
  expect(writeMemberPlaces(readMemberPlaces(text))).toBe(text);
  expect(readMemberPlaces(undefined).size).toBe(0);
});

test('one member’s place is changed and given back; with the last one the address is silent', () => {
  const first = withMemberPlace(undefined, 'KAZ', 'KZAST');
  const both = withMemberPlace(first, 'CHN', 'CNURM');
  expect(both).toBe('KAZ:KZAST,CHN:CNURM');
  expect(withMemberPlace(both, 'KAZ', 'park')).toBe('KAZ:park,CHN:CNURM');
  expect(withMemberPlace(both, 'CHN', undefined)).toBe(first);
  expect(withMemberPlace(first, 'KAZ', undefined)).toBeUndefined();
});

test('beside the main place only places of the member where goods are made or shipped are offered', () => {
  expect(mainPlaceOf(network, 'KAZ')).toBe(main);
  expect(mainPlaceOf(network, 'UZB')).toBeNull();
  expect(otherPlacesOf(network, 'KAZ')).toEqual([park]);
});

test('a place is found by what the address calls it, in its own country', () => {
  for (const text of ['park', 'kzprk', 'Парктон', '园城'])
    expect(calledPlace(network, 'KAZ', text), text).toBe(park);
  expect(calledPlace(network, 'UZB', 'Parkton')).toBe(abroad);
  expect(calledPlace(network, 'UZB', 'Mainton')).toBeNull();
});
