import type { InterestDocument } from '@hamkor/contract';
import type { Side } from '../tables.ts';

export type InterestState = InterestDocument['state'];

/** What the state of an interest follows from. */
export interface Rungs {
  readonly ended: 'declined' | 'withdrawn' | null;
  readonly consents: Readonly<Record<Side, boolean>>;
}

/**
 * How far an interest has come: `accepted` once the holder of the record consented, `disclosed` once both did. Either may
 * end it before and after; who has been named stays named.
 */
export const interestState = ({ ended, consents }: Rungs): InterestState => {
  if (ended !== null) return ended;
  if (consents.holder) return consents.asker ? 'disclosed' : 'accepted';
  return 'expressed';
};

/** Whether each side may know who the other is. */
export const isDisclosed = ({ consents }: Rungs): boolean => consents.asker && consents.holder;

export type InterestStep = 'consent' | 'decline' | 'withdraw' | 'commit';

/** Whether one side may take a step: the holder declines, the asker withdraws, and nothing follows either. */
export const mayTake = (step: InterestStep, side: Side, rungs: Rungs): boolean => {
  if (rungs.ended !== null) return false;
  switch (step) {
    case 'consent':
      return !rungs.consents[side];
    case 'decline':
      return side === 'holder';
    case 'withdraw':
      return side === 'asker';
    case 'commit':
      return true;
  }
};
