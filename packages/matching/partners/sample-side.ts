/** Sides for tests, plainly artificial. */
import type { Side } from './side.ts';

export const sampleSide = (id: string, given: Partial<Side> = {}): Side => ({
  id,
  type: 'organisation',
  kind: 'enterprise',
  role: 'gives',
  name: { en: `Sample ${id}`, ru: null, zh: null },
  states: ['UZB'],
  organisation: id,
  codes: [{ scheme: 'HS', edition: '2022', code: '870830' }],
  quantity: null,
  smallestLot: null,
  withinDays: null,
  certificates: [],
  capacities: [],
  languages: [],
  employees: null,
  confidence: 'published',
  heldOn: null,
  ...given,
});

export const sampleRequest = (id: string, given: Partial<Side> = {}): Side =>
  sampleSide(id, { type: 'rfq', kind: null, role: 'asks', organisation: null, states: ['RUS'], ...given });
