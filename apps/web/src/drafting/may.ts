import type { CaseAnswerDocument } from '@hamkor/contract';

type May = Pick<CaseAnswerDocument, 'may'>;

/** Seats in which the reader may do something now; empty where it is not open. */
export const seatsFor = ({ may }: May, kind: string): readonly string[] =>
  may.find((open) => open.kind === kind)?.as ?? [];

/** `national-coordinator@KAZ@` in its parts. */
export const partsOf = (seat: string) => {
  const [role = '', state = '', organisation = ''] = seat.split('@');
  return {
    role,
    state: state === '' ? null : state,
    organisation: organisation === '' ? null : organisation,
  };
};
