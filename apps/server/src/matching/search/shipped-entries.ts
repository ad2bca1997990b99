import type { CorridorNode } from '@hamkor/corridors';
import type { Facts } from '../../facts/facts.ts';
import type { SearchEntry } from './search-entry.ts';

const plain = { otherNames: [], texts: [], states: [], codes: [], identifiers: [] } as const;

const products = ({ trade }: Pick<Facts, 'trade'>): SearchEntry[] =>
  trade.headings.map(({ hs, name, terms }) => ({
    ...plain,
    kind: 'product',
    id: hs,
    to: `/options?product=${hs}`,
    name,
    otherNames: [...terms.en, ...terms.ru, ...terms.zh],
    codes: [{ scheme: 'HS', edition: '2022', code: hs }],
  }));

/** Members have a page of their own; of the others the records that concern them are shown. */
const countries = ({ countries: rows }: Pick<Facts, 'countries'>): SearchEntry[] =>
  rows.map(({ iso3, name, standing }) => ({
    ...plain,
    kind: 'country',
    id: iso3,
    to: standing === 'member' ? `/members/${iso3}` : `/bank?state=${iso3}`,
    name,
    states: [iso3],
    identifiers: [iso3],
  }));

const mechanisms = ({ mechanisms: rows }: Pick<Facts, 'mechanisms'>): SearchEntry[] =>
  rows.map(({ id, name, role, decisionRule }) => ({
    ...plain,
    kind: 'mechanism',
    id,
    to: `/mechanisms/${id}`,
    name,
    texts: decisionRule === null ? [role] : [role, decisionRule],
    identifiers: [id],
  }));

const claims = ({ claims: rows }: Pick<Facts, 'claims'>): SearchEntry[] =>
  rows.map(({ id, text, subject, note }) => ({
    ...plain,
    kind: 'claim',
    id,
    to: `/ledger?q=${id}`,
    name: text,
    texts: note === null ? [] : [note],
    states: subject,
    identifiers: [id],
  }));

const places = (nodes: readonly CorridorNode[]): SearchEntry[] =>
  nodes.map(({ id, name, country, unlocode }) => ({
    ...plain,
    kind: 'place',
    id,
    to: `/corridors?at=node:${id}`,
    name,
    states: [country],
    identifiers: unlocode === null || unlocode === id ? [id] : [id, unlocode],
  }));

/** Everything beside records that a search may find: it changes with the version of the platform alone. */
export const shippedEntries = (
  facts: Pick<Facts, 'trade' | 'countries' | 'mechanisms' | 'claims'>,
  nodes: readonly CorridorNode[],
): readonly SearchEntry[] => [
  ...products(facts),
  ...countries(facts),
  ...mechanisms(facts),
  ...claims(facts),
  ...places(nodes),
];
