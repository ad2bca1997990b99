import type { Solver } from '@hamkor/optimiser';
import { cbcProcess, findCbc, highsThread } from '@hamkor/optimiser';
import { availableParallelism } from 'node:os';
import type { Terminal } from '../terminal.ts';
import type { GivenChain } from './given.ts';

export type ChosenSolvers =
  | { readonly kind: 'solvers'; readonly solvers: readonly Solver[] }
  | { readonly kind: 'refused'; readonly line: string };

/** Solvers that work side by side: HiGHS in threads, or CBC where it is installed. */
export const chosenSolvers = async (
  { solver = 'highs', threads }: Pick<GivenChain, 'solver' | 'threads'>,
  { t }: Pick<Terminal, 't'>,
): Promise<ChosenSolvers> => {
  if (solver !== 'highs' && solver !== 'cbc')
    return {
      kind: 'refused',
      line: t('chainCli.badWord', { option: '--solver', found: solver, question: '', words: 'highs, cbc' }),
    };
  const count = threads === undefined ? Math.min(4, availableParallelism()) : Number(threads);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    return {
      kind: 'refused',
      line: t('chainCli.badNumber', { option: '--threads', found: threads ?? '', least: '1', most: '64' }),
    };
  const places = Array.from({ length: count });
  if (solver === 'highs') return { kind: 'solvers', solvers: places.map(() => highsThread()) };
  const installed = await findCbc();
  if (installed === null) return { kind: 'refused', line: t('chainCli.noCbc') };
  return { kind: 'solvers', solvers: places.map(() => cbcProcess(installed)) };
};
