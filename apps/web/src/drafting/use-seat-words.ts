import type { Role } from '@hamkor/registry';
import { useGrantWords } from '../accounts/use-grant-words.ts';
import { partsOf } from './may.ts';

/** A seat in words: the role, and for which state and organisation it is held. */
export const useSeatWords = (): ((seat: string) => string) => {
  const words = useGrantWords();
  return (seat) => {
    const { role, state, organisation } = partsOf(seat);
    return words({ role: role as Role, state, organisation });
  };
};
