import { Temporal } from 'temporal-polyfill';
import type { CaseState, Made } from './case-state.ts';
import { stages } from './case-kind.ts';
import type { Stage } from './case-kind.ts';
import { lastAdopted } from './conclude.ts';
import type { CouncilBody } from './council-deed.ts';
import { protocolStates, together } from './protocol.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';
import { dayAt } from './silence-end.ts';

/** Who must sign before a text counts as signed: those who adopted it, or agreed to a protocol. Who joins later signs later. */
const signatories = (state: CaseState): readonly string[] =>
  state.kind === 'meeting' ? protocolStates(state) : (lastAdopted(state)?.participants ?? []);

export const sign = (
  state: CaseState,
  { hash }: CouncilBody<'council.sign'>,
  iso3: string,
  made: Made,
): CaseState | Refusal => {
  const agreed = state.kind === 'meeting' ? state.text?.hash : lastAdopted(state)?.question.hash;
  if (hash !== agreed) return refused('otherText');
  const signatures = { ...state.signatures, [iso3]: { ...made, hash } };
  const signed = { ...state, signatures };
  const order: readonly Stage[] = stages[state.kind];
  return order.indexOf(state.stage) < order.indexOf('signed')
    ? together(signed, signatories(state), signatures, 'signed')
    : signed;
};

export const deposit = (
  state: CaseState,
  { receivedAt }: CouncilBody<'council.deposit'>,
  made: Made,
): CaseState | Refusal => {
  if (receivedAt > made.at) return refused('notYet');
  // Originals arrive when all have signed, not before.
  return receivedAt < state.stageSince.at
    ? refused('backdated')
    : { ...state, deposit: { ...made, receivedAt } };
};

/** In force for all: copies are certified and each signatory has completed its own procedures. */
const inForce = (state: CaseState): CaseState => {
  if (state.stage !== 'copies-certified' || state.copies === null) return state;
  const states = signatories(state);
  // The copies count as one more that the stage waits for.
  return together(
    state,
    [...states, 'copies'],
    { ...state.nationalProcedures, copies: state.copies },
    'in-force',
  );
};

export const certifyCopies = (state: CaseState, made: Made): CaseState => {
  const certified = { ...state, copies: made };
  return state.kind === 'programme'
    ? inForce({ ...certified, stage: 'copies-certified', stageSince: made })
    : certified;
};

export const completeNationalProcedure = (
  state: CaseState,
  body: CouncilBody<'council.complete-national-procedure'>,
  iso3: string,
  made: Made,
): CaseState | Refusal => {
  // It is today somewhere until the day has ended everywhere: fourteen hours ahead of UTC it begins first.
  const latest = dayAt(made.at, 'UTC').add({ days: 1 });
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(body.on), latest) > 0) return refused('notYet');
  return inForce({
    ...state,
    nationalProcedures: { ...state.nationalProcedures, [iso3]: { ...made, ...body } },
  });
};
