import { expect, test } from 'vitest';
import { openingSeats, statesOf } from './seats.ts';

test('analysts, editors, coordinators and the Secretariat open dossiers, an enterprise and an administrator do not', () => {
  expect(
    openingSeats([
      { role: 'administrator', state: null, organisation: null },
      { role: 'enterprise', state: 'KAZ', organisation: 'o1' },
      { role: 'analyst', state: 'KAZ', organisation: null },
      { role: 'secretariat-officer', state: null, organisation: null },
    ]),
  ).toEqual(['analyst@KAZ@', 'secretariat-officer@@']);
});

test('a dossier begins with the state of whoever opens it, not with that of an enterprise', () => {
  expect(
    statesOf([
      { role: 'enterprise', state: 'IND', organisation: 'o1' },
      { role: 'analyst', state: 'KAZ', organisation: null },
      { role: 'secretariat-officer', state: null, organisation: null },
    ]),
  ).toEqual(['KAZ']);
});
