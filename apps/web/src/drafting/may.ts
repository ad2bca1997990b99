import type { CaseAnswerDocument } from '@hamkor/contract';

type May = Pick<CaseAnswerDocument, 'may'>;

/** Seats in which the reader may do something now; empty where it is not open. */
export const seatsFor = ({ may }: May, kind: string): readonly string[] =>
  may.find((open) => open.kind === kind)?.as ?? [];
