/** A line in per cent of its width on which gains lie right of zero and losses left of it. */
export interface GainScale {
  /** Where zero lies, in per cent. */
  readonly zero: number;
  readonly bar: (usd: number) => { readonly from: number; readonly width: number };
}

/** Room for the largest gain and the largest loss; what is unknown takes none. */
export const gainScale = (amounts: readonly (number | null)[]): GainScale => {
  const known = amounts.filter((amount) => amount !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const span = most - least === 0 ? 1 : most - least;
  const at = (usd: number): number => ((usd - least) / span) * 100;
  const zero = at(0);
  return {
    zero,
    bar: (usd) => ({ from: Math.min(zero, at(usd)), width: Math.abs(at(usd) - zero) }),
  };
};
