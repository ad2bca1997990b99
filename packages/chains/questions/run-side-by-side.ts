import type { Solver } from '@hamkor/optimiser';

/**
 * Work that does not depend on other work, shared out among solvers: each takes the next piece once it is free. Answers
 * come in the order of the pieces, so that they are the same whatever the number of solvers.
 */
export const sideBySide = async <Piece, Answer>(
  pieces: readonly Piece[],
  solvers: readonly Solver[],
  work: (piece: Piece, solver: Solver) => Promise<Answer> | Answer,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let next = 0;
  const serve = async (solver: Solver): Promise<void> => {
    while (next < pieces.length) {
      const place = next++;
      answers[place] = await work(pieces[place]!, solver);
    }
  };
  await Promise.all(solvers.slice(0, pieces.length).map(serve));
  return answers;
};
