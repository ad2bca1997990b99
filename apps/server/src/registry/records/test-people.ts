/** Support for tests: who acts on records, and what they publish. */
import type { Grant, RecordBody, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';

const grant = (role: Grant['role'], state: string | null, organisation: string | null = null): Grant => ({
  role,
  state,
  organisation,
});
/** Viewers by the name that a test sends. */
export const people: Readonly<Record<string, Viewer>> = {
  visitor,
  author: { account: 'author', grants: [grant('enterprise', 'KAZ', 'organisation-test-one')] },
  rival: { account: 'rival', grants: [grant('enterprise', 'KAZ', 'organisation-test-two')] },
  editor: { account: 'editor', grants: [grant('ministry-editor', 'KAZ')] },
  coordinator: { account: 'coordinator', grants: [grant('national-coordinator', 'KAZ')] },
  neighbour: { account: 'neighbour', grants: [grant('ministry-editor', 'UZB')] },
  bare: { account: 'bare', grants: [] },
};

/** An offer that is complete enough to be published; plainly an example. */
export const offer: Extract<RecordBody, { type: 'need' }> = {
  type: 'need',
  name: { en: 'Offer of cast pump bodies', ru: 'Предложение литых корпусов насосов', zh: '供应铸造泵体' },
  otherNames: [],
  summary: {
    en: 'An example foundry offers grey iron castings of pump bodies up to forty kilograms.',
    ru: 'Литейный цех из примера предлагает отливки корпусов насосов из серого чугуна до сорока килограммов.',
    zh: '示例铸造厂供应单件不超过四十公斤的灰铸铁泵体铸件，并可按图纸加工。',
  },
  note: null,
  states: ['KAZ'],
  codes: [
    { scheme: 'HS', edition: '2022', code: '841391' },
    { scheme: 'ISIC', edition: '4', code: '2431' },
  ],
  identifiers: [],
  place: { name: 'Karaganda', lat: 49.8, lon: 73.1, unlocode: null },
  website: 'example.org',
  links: [],
  source: { cited: 'https://example.org/offer', year: 2026, confidence: 'published', origin: null },
  details: {
    kind: 'offer',
    organisationName: 'Example foundry',
    quantity: { value: 5000, unit: 'pieces', year: 2026 },
    smallestLot: 100,
    certificates: [{ standard: 'ISO 9001', validUntil: '2028-01-01' }],
    withinDays: null,
    deadline: null,
    deadlineDate: null,
  },
};
/** A facility of which little is known but its name. */
export const laboratory = (name: RecordBody['name']): RecordBody => ({
  ...offer,
  type: 'facility',
  name,
  codes: [],
  website: null,
  details: { equipment: [], access: null, accreditation: null },
});
/** Whose record the offer is. */
export const owner = { state: 'KAZ', organisation: 'organisation-test-one' };
