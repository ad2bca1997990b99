import { randomBytes } from 'node:crypto';
import type { Actor } from '@hamkor/acts';
import type { InterestRequestDocument } from '@hamkor/contract';
import type { Grant, RecordBody, Trilingual, Viewer } from '@hamkor/registry';
import { organisationRoles } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';
import { findOrganisationBody, findPublished } from '../published-records.ts';
import type { Side } from '../tables.ts';
import { appendInterestAct } from './interest-acts.ts';
import type { KnownInterest } from './interest-repository.ts';
import { findInterest } from './interest-repository.ts';
import type { InterestStep } from './ladder.ts';
import { isDisclosed, mayTake } from './ladder.ts';
import type { TellingWords } from './telling-words.ts';
import { tellingWords } from './telling-words.ts';
import { tellSide } from './tell-side.ts';

export type Expressed =
  | { readonly kind: 'interest'; readonly interest: KnownInterest }
  | { readonly kind: 'no-record'; readonly id: string }
  | { readonly kind: 'own-record' }
  | { readonly kind: 'not-for-organisation' }
  | { readonly kind: 'telling'; readonly words: TellingWords };

export type Taken =
  | { readonly kind: 'interest'; readonly interest: KnownInterest }
  | { readonly kind: 'no-interest' }
  | { readonly kind: 'over' }
  | { readonly kind: 'telling'; readonly words: TellingWords };

/** What a step says beside who takes it. */
export type StepSaid =
  | { readonly step: 'consent'; readonly contact: string }
  | { readonly step: 'decline' | 'withdraw' }
  | { readonly step: 'commit'; readonly title: string; readonly digest: string };

const isOf = (roles: readonly string[], { role }: Grant): boolean => roles.includes(role);

/** The grant that speaks for an organisation: of the record in whose name is asked, else the first. */
const speakingGrant = ({ grants }: Viewer, organisation: string | null): Grant | null =>
  grants.find(
    (grant) =>
      isOf(organisationRoles, grant) &&
      grant.organisation !== null &&
      (organisation === null || grant.organisation === organisation),
  ) ?? null;

/** The grant by which a viewer is on one side of an interest. */
const sideGrant = ({ grants }: Viewer, { own }: KnownInterest): Grant | null =>
  grants.find((grant) =>
    own.organisation === null
      ? grant.state === own.state && isOf(['national-coordinator', 'ministry-editor'], grant)
      : grant.organisation === own.organisation,
  ) ?? null;

const actorOf = ({ account }: Viewer, { role, state, organisation }: Grant): Actor => ({
  account,
  role,
  state,
  organisation,
});

const namesOf = (body: RecordBody | null): readonly string[] =>
  body === null ? [] : [...Object.values(body.name).filter((name) => name !== null), ...body.otherNames];

const kindOf = (body: RecordBody | null): string | null =>
  body?.type === 'organisation' ? body.details.kind : null;

/** An open interest of the same organisation in the same record. */
const openInterest = async (
  transaction: Database,
  viewer: Viewer,
  record: string,
  organisation: string,
): Promise<KnownInterest | null> => {
  const row = await transaction
    .selectFrom('interest')
    .innerJoin('interest_party', 'interest_party.interest', 'interest.id')
    .select('interest.id')
    .where('interest.record', '=', record)
    .where('interest.ended', 'is', null)
    .where('interest_party.side', '=', 'asker')
    .where('interest_party.organisation', '=', organisation)
    .executeTakeFirst();
  return row === undefined ? null : findInterest(transaction, viewer, row.id);
};

/** The interest as whoever asks has just made or changed it. */
const found = async (transaction: Database, viewer: Viewer, id: string): Promise<KnownInterest> => {
  const interest = await findInterest(transaction, viewer, id);
  if (interest === null) throw new Error(`interest ${id} cannot be read by whoever changed it`);
  return interest;
};

/**
 * An organisation says that a record interests it. The holder learns of the state and the kind of who asks, and of
 * what the teaser says; a record that no organisation keeps is answered for by the editors of its state. Within
 * `asViewer`.
 */
export const expressInterest = async (
  transaction: Database,
  viewer: Viewer,
  { record: id, asRecord, message }: InterestRequestDocument,
  now: () => Date,
): Promise<Expressed> => {
  const record = await findPublished(transaction, id);
  if (record === null) return { kind: 'no-record', id };
  const own = asRecord === null ? null : await findPublished(transaction, asRecord);
  if (asRecord !== null && own === null) return { kind: 'no-record', id: asRecord };
  const grant = speakingGrant(viewer, own?.owner.organisation ?? null);
  if (grant === null || grant.organisation === null) return { kind: 'not-for-organisation' };
  const { organisation } = grant;
  if (asRecord !== null && own?.owner.organisation !== organisation) return { kind: 'not-for-organisation' };
  if (record.owner.organisation === organisation || record.id === organisation) return { kind: 'own-record' };
  const body = await findOrganisationBody(transaction, organisation);
  const words = tellingWords(message, namesOf(body));
  if (words !== null) return { kind: 'telling', words };
  // Two of one organisation may ask at the same moment: the second waits and is given what the first began.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${organisation} ${id}`}, 8))`.execute(
    transaction,
  );
  const open = await openInterest(transaction, viewer, id, organisation);
  if (open !== null) return { kind: 'interest', interest: open };

  const interest = randomBytes(8).toString('hex');
  const at = now().toISOString();
  await transaction
    .insertInto('interest')
    .values({
      id: interest,
      record: id,
      record_type: record.type,
      record_name: JSON.stringify(record.body.name),
      message,
      ended: null,
      created_at: at,
      updated_at: at,
    })
    .execute();
  // An organisation that registered its own entry answers for it itself.
  const holder = {
    state: record.owner.state ?? record.body.states[0] ?? null,
    organisation: record.owner.organisation,
  };
  await transaction
    .insertInto('interest_party')
    .values({
      interest,
      side: 'asker',
      state: grant.state,
      organisation,
      record: asRecord,
      account: viewer.account,
    })
    .execute();
  await transaction
    .insertInto('interest_party')
    .values({ interest, side: 'holder', ...holder, record: null, account: null })
    .execute();
  const keeper =
    holder.organisation === null ? null : await findOrganisationBody(transaction, holder.organisation);
  await transaction
    .insertInto('interest_teaser')
    .values([
      { interest, side: 'asker', state: grant.state, kind: kindOf(body) },
      {
        interest,
        side: 'holder',
        state: holder.state,
        kind: holder.organisation === null ? 'state' : kindOf(keeper),
      },
    ])
    .execute();
  await appendInterestAct(
    transaction,
    {
      interest,
      kind: 'interest.express',
      side: 'asker',
      actor: actorOf(viewer, grant),
      body: { record: id, asRecord, message },
    },
    grant,
    now,
  );
  await tellSide(
    transaction,
    { interest, to: 'holder', kind: 'interest-expressed', record: id, name: record.body.name },
    at,
  );
  return { kind: 'interest', interest: await found(transaction, viewer, interest) };
};

const otherSide: Readonly<Record<Side, Side>> = { asker: 'holder', holder: 'asker' };

const setConsent = async (
  transaction: Database,
  { interest: { id }, side, own }: KnownInterest,
  account: string | null,
  contact: string,
  at: string,
): Promise<void> => {
  const body = own.organisation === null ? null : await findOrganisationBody(transaction, own.organisation);
  await transaction
    .updateTable('interest_party')
    .set({
      account,
      contact,
      name: body === null ? null : JSON.stringify(body.name),
      consented_at: at,
    })
    .where('interest', '=', id)
    .where('side', '=', side)
    .execute();
  await transaction
    .updateTable('interest_teaser')
    .set({ has_consented: true })
    .where('interest', '=', id)
    .where('side', '=', side)
    .execute();
};

const partyFacts = (party: {
  readonly state: string | null;
  readonly organisation: string | null;
  readonly name: Trilingual | null;
  readonly contact: string | null;
}) => ({
  state: party.state,
  organisation: party.organisation,
  name: party.name === null ? null : { ...party.name },
  contact: party.contact,
});

/** Sets down for each side who the other is, once both consented. */
const disclose = async (
  transaction: Database,
  known: KnownInterest,
  actor: Actor,
  now: () => Date,
): Promise<void> => {
  const { interest, side, own, other } = known;
  if (other === null) throw new Error(`interest ${interest.id} is disclosed without the other side`);
  const parties = { [side]: partyFacts(own), [otherSide[side]]: partyFacts(other) };
  for (const reader of [own, other])
    await appendInterestAct(
      transaction,
      { interest: interest.id, kind: 'interest.disclose', side: reader.side, actor, body: { parties } },
      reader,
      now,
    );
};

const newsOf: Readonly<
  Record<
    InterestStep,
    'interest-consented' | 'interest-declined' | 'interest-withdrawn' | 'know-how-committed'
  >
> = {
  consent: 'interest-consented',
  decline: 'interest-declined',
  withdraw: 'interest-withdrawn',
  commit: 'know-how-committed',
};

/** Takes a step of one side: consent, an end, or the commitment of a file. Within `asViewer`. */
export const takeStep = async (
  transaction: Database,
  viewer: Viewer,
  id: string,
  said: StepSaid,
  now: () => Date,
): Promise<Taken> => {
  // Both sides may consent at the same moment: the second waits and sees the first.
  await transaction.selectFrom('interest').select('id').where('id', '=', id).forUpdate().execute();
  const known = await findInterest(transaction, viewer, id);
  if (known === null) return { kind: 'no-interest' };
  const { interest, side, own, teasers } = known;
  const consents = { asker: teasers.asker.has_consented, holder: teasers.holder.has_consented };
  if (said.step === 'consent' && consents[side] && interest.ended === null)
    return { kind: 'interest', interest: known };
  if (!mayTake(said.step, side, { ended: interest.ended, consents })) return { kind: 'over' };
  const grant = sideGrant(viewer, known);
  if (grant === null) return { kind: 'no-interest' };
  if (said.step === 'commit' && !isDisclosed({ ended: interest.ended, consents })) {
    const body = own.organisation === null ? null : await findOrganisationBody(transaction, own.organisation);
    const words = tellingWords(said.title, namesOf(body));
    if (words !== null) return { kind: 'telling', words };
  }
  const actor = actorOf(viewer, grant);
  const at = now().toISOString();
  const { step, ...words } = said;
  const act = await appendInterestAct(
    transaction,
    { interest: id, kind: `interest.${step}`, side, actor, body: words },
    own,
    now,
  );
  const ended = step === 'decline' ? 'declined' : step === 'withdraw' ? 'withdrawn' : null;
  await transaction
    .updateTable('interest')
    .set({ updated_at: at, ...(ended === null ? {} : { ended }) })
    .where('id', '=', id)
    .execute();
  if (said.step === 'consent') await setConsent(transaction, known, viewer.account, said.contact, at);
  if (said.step === 'commit')
    await transaction
      .insertInto('interest_commitment')
      .values({ interest: id, act: act.entry.seq, side, title: said.title, digest: said.digest, at })
      .execute();
  const after = await found(transaction, viewer, id);
  const named = isDisclosed({
    ended: after.interest.ended,
    consents: { asker: after.teasers.asker.has_consented, holder: after.teasers.holder.has_consented },
  });
  const isNewlyNamed = step === 'consent' && named;
  if (isNewlyNamed) await disclose(transaction, after, actor, now);
  const news = { interest: id, record: interest.record, name: interest.record_name };
  const kind = isNewlyNamed ? 'interest-disclosed' : newsOf[step];
  await tellSide(transaction, { ...news, to: otherSide[side], kind }, at);
  return { kind: 'interest', interest: after };
};
