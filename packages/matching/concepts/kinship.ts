/** What a concept gets of the score of the one above it or the best one below it, and of the ones beside it. */
const aboveShare = 0.2;
const besideShare = 0.15;

/** Which concepts stand under which, by number, and how scores spread between kin. */
export interface Kinship {
  readonly add: (number: number, key: string, broader: string | null) => void;
  readonly remove: (number: number) => void;
  /**
   * Scores with the shares of kin: own + 0.2 × the concept above + 0.2 × the best below + 0.15 × the sum of those
   * beside ÷ √(size of the family). `reached` are those above 0; the table is valid until the next call.
   */
  readonly spread: (
    scores: Float64Array,
    touched: readonly number[],
  ) => { readonly scores: Float64Array; readonly reached: readonly number[] };
}

export const kinship = (): Kinship => {
  const families = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const broaders: (string | null)[] = [];
  let spread = new Float64Array(0);
  let reached: number[] = [];
  return {
    add: (number, key, broader) => {
      numbers.set(key, number);
      keys[number] = key;
      broaders[number] = broader;
      if (broader === null) return;
      const family = families.get(broader);
      if (family === undefined) families.set(broader, new Set([number]));
      else family.add(number);
    },
    remove: (number) => {
      numbers.delete(keys[number]!);
      const broader = broaders[number]!;
      if (broader === null) return;
      const family = families.get(broader)!;
      family.delete(number);
      if (family.size === 0) families.delete(broader);
    },
    spread: (scores, touched) => {
      for (const number of reached) spread[number] = 0;
      reached = [...touched];
      if (spread.length < scores.length) spread = new Float64Array(scores.length);
      for (const number of touched) spread[number] = scores[number]!;
      const give = (number: number, share: number): void => {
        if (share <= 0) return;
        if (spread[number] === 0) reached.push(number);
        spread[number]! += share;
      };
      const met = new Set<string>();
      for (const number of touched) {
        const broader = broaders[number]!;
        if (broader !== null) met.add(broader);
        if (families.has(keys[number]!)) met.add(keys[number]!);
      }
      for (const broader of met) {
        const family = families.get(broader)!;
        const above = numbers.get(broader);
        const fromAbove = above === undefined ? 0 : aboveShare * scores[above]!;
        let sum = 0;
        let most = 0;
        for (const member of family) {
          sum += scores[member]!;
          most = Math.max(most, scores[member]!);
        }
        if (above !== undefined) give(above, aboveShare * most);
        const root = Math.sqrt(family.size);
        for (const member of family) give(member, fromAbove + (besideShare * (sum - scores[member]!)) / root);
      }
      return { scores: spread, reached };
    },
  };
};
