/** What the log of CBC has said so far, in the sense that CBC minimises in. Null = nothing yet. */
export interface CbcState {
  readonly incumbent: number | null;
  readonly bound: number | null;
  /** Bound that CBC ends with: named where it stopped before the two met, within the gap asked for or by a limit. */
  readonly lastBound: number | null;
  readonly nodes: number;
}

export const cbcBegin: CbcState = { incumbent: null, bound: null, lastBound: null, nodes: 0 };

/** CBC writes 1e+50 where it has none. */
const known = (text: string | undefined): number | null => {
  const value = Number(text);
  return text === undefined || !Number.isFinite(value) || Math.abs(value) >= 1e49 ? null : value;
};

/** Kinds of lines that tell something, each with what its groups are (CBC 2.10). */
const lines: readonly (readonly [RegExp, (groups: readonly string[]) => Partial<CbcState>])[] = [
  [/^Continuous objective value is (\S+)/, ([bound]) => ({ bound: known(bound) })],
  [
    /^Cbc0010I After (\d+) nodes, \d+ on tree, (\S+) best solution, best possible (\S+) /,
    ([nodes, incumbent, bound]) => ({
      nodes: Number(nodes),
      incumbent: known(incumbent),
      bound: known(bound),
    }),
  ],
  [/^Cbc00(?:04|12|16)I Integer solution of (\S+) found/, ([incumbent]) => ({ incumbent: known(incumbent) })],
  [
    /^Cbc0045I MIPStart provided solution with cost (\S+)/,
    ([incumbent]) => ({ incumbent: known(incumbent) }),
  ],
  [
    /^Cbc0005I Partial search - best objective (\S+) \(best possible (\S+)\), took \d+ iterations and (\d+) nodes/,
    ([incumbent, bound, nodes]) => ({
      incumbent: known(incumbent),
      bound: known(bound),
      nodes: Number(nodes),
    }),
  ],
  [/^Lower bound:\s+(\S+)/, ([bound]) => ({ bound: known(bound), lastBound: known(bound) })],
  [/^Enumerated nodes:\s+(\d+)/, ([nodes]) => ({ nodes: Number(nodes) })],
];

/** The state after one more line; the same object where the line tells nothing. */
export const afterLine = (state: CbcState, line: string): CbcState => {
  for (const [pattern, read] of lines) {
    const match = pattern.exec(line);
    if (match !== null) return { ...state, ...read(match.slice(1)) };
  }
  return state;
};
