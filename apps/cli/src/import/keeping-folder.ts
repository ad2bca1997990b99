import type { Terminal } from '../terminal.ts';

/** Does something to the folder of what is kept; what the disk has against it is said, and the process ends with 1. */
export const keepingFolder = async (
  { t, fail }: Pick<Terminal, 't' | 'fail'>,
  folder: string,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const { diskProblem, problemLine } = await import('@hamkor/server');
    const problem = diskProblem(error, 'hamkor', folder);
    if (problem === null) throw error;
    fail(problemLine(t, problem));
  }
};
