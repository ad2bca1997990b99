import type { InterestDocument } from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import type { Selectable } from 'kysely';
import type { Locale } from '@hamkor/messages';
import type { Database } from '../../tables.ts';
import type {
  InterestCommitmentTable,
  InterestPartyTable,
  InterestTable,
  InterestTeaserTable,
  Side,
} from '../tables.ts';
import { inLanguage } from '../in-language.ts';
import { interestState } from './ladder.ts';

/** An interest with all that whoever asks may read of it. */
export interface KnownInterest {
  readonly interest: Selectable<InterestTable>;
  readonly side: Side;
  readonly teasers: Readonly<Record<Side, Selectable<InterestTeaserTable>>>;
  readonly own: Selectable<InterestPartyTable>;
  /** Null until both consented: row security keeps it back. */
  readonly other: Selectable<InterestPartyTable> | null;
  readonly commitments: readonly Selectable<InterestCommitmentTable>[];
}

const otherSide: Readonly<Record<Side, Side>> = { asker: 'holder', holder: 'asker' };
const mostListed = 500;

const editors = new Set<string>(['ministry-editor', 'national-coordinator']);

/** Ids of the interests of whoever asks, with the side it is on; by index, and then by row security. */
const ownSides = async (
  transaction: Database,
  { grants }: Viewer,
  id: string | null,
): Promise<ReadonlyMap<string, Side>> => {
  const organisations = grants.flatMap(({ organisation }) => organisation ?? []);
  const states = grants.flatMap(({ role, state }) => (state !== null && editors.has(role) ? state : []));
  const rows = await transaction
    .selectFrom('interest_party')
    .innerJoin('interest', 'interest.id', 'interest_party.interest')
    .select(['interest_party.interest', 'interest_party.side'])
    .where((where) =>
      where.or([
        where('interest_party.organisation', 'in', ['', ...organisations]),
        where.and([
          where('interest_party.organisation', 'is', null),
          where('interest_party.state', 'in', ['', ...states]),
        ]),
      ]),
    )
    .$if(id !== null, (query) => query.where('interest_party.interest', '=', id))
    .orderBy('interest.updated_at', 'desc')
    .orderBy('interest.id')
    // Of somebody on both sides, the asker's: as the database tells it.
    .orderBy('interest_party.side', 'desc')
    .limit(mostListed)
    .execute();
  return new Map(rows.map(({ interest, side }) => [interest, side]));
};

const load = async (
  transaction: Database,
  sides: ReadonlyMap<string, Side>,
): Promise<readonly KnownInterest[]> => {
  if (sides.size === 0) return [];
  const ids = [...sides.keys()];
  const interests = await transaction.selectFrom('interest').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(interests.map((interest) => [interest.id, interest]));
  const parties = await transaction
    .selectFrom('interest_party')
    .selectAll()
    .where('interest', 'in', ids)
    .execute();
  const teasers = await transaction
    .selectFrom('interest_teaser')
    .selectAll()
    .where('interest', 'in', ids)
    .execute();
  const commitments = await transaction
    .selectFrom('interest_commitment')
    .selectAll()
    .where('interest', 'in', ids)
    .orderBy('act')
    .execute();
  return ids.flatMap((id) => {
    const side = sides.get(id)!;
    const party = (wanted: Side) => parties.find((row) => row.interest === id && row.side === wanted);
    const teaser = (wanted: Side) => teasers.find((row) => row.interest === id && row.side === wanted);
    const [interest, own] = [byId.get(id), party(side)];
    const [asker, holder] = [teaser('asker'), teaser('holder')];
    if (interest === undefined || own === undefined || asker === undefined || holder === undefined) return [];
    return {
      interest,
      side,
      teasers: { asker, holder },
      own,
      other: party(otherSide[side]) ?? null,
      commitments: commitments.filter((row) => row.interest === id),
    };
  });
};

/** The interests of whoever asks, the last changed first; within `asViewer`. */
export const findInterests = async (
  transaction: Database,
  viewer: Viewer,
): Promise<readonly KnownInterest[]> => load(transaction, await ownSides(transaction, viewer, null));

/** One of them, null where there is none for whoever asks. */
export const findInterest = async (
  transaction: Database,
  viewer: Viewer,
  id: string,
): Promise<KnownInterest | null> =>
  (await load(transaction, await ownSides(transaction, viewer, id)))[0] ?? null;

/** An interest as whoever asks may see it. */
export const interestDocument = (known: KnownInterest, locale: Locale): InterestDocument => {
  const { interest, side, teasers, other, commitments } = known;
  const consents = { asker: teasers.asker.has_consented, holder: teasers.holder.has_consented };
  const teaser = teasers[otherSide[side]];
  return {
    id: interest.id,
    record: { id: interest.record, type: interest.record_type, name: interest.record_name },
    side,
    answeredBy: teasers.holder.kind === 'state' ? 'state' : 'organisation',
    state: interestState({ ended: interest.ended, consents }),
    other: {
      state: teaser.state,
      kind: teaser.kind,
      name: other?.name ? inLanguage(other.name, locale) : null,
      contact: other?.contact ?? null,
    },
    message: interest.message,
    consents,
    commitments: commitments.map(({ act, title, digest, side: by, at }) => ({
      act: Number(act),
      title,
      digest,
      by,
      at: at.toISOString(),
    })),
    updatedAt: interest.updated_at.toISOString(),
  };
};
