/**
 * Rules for an estate that is less than the claims on it (Thomson 2003, Math. Social Sciences 45:249-297). Each gives one
 * award per claim, none negative or above the claim, together the estate. Null where a claim or the estate is negative or the
 * estate exceeds the claims: there is nothing to settle.
 */
export type BankruptcyRule = (claims: readonly number[], estate: number) => readonly number[] | null;

export const bankruptcyRules = ['proportional', 'equal-awards', 'equal-losses', 'talmud'] as const;
export type BankruptcyRuleName = (typeof bankruptcyRules)[number];

const totalOf = (claims: readonly number[]): number => claims.reduce((sum, claim) => sum + claim, 0);

const settled =
  (rule: (claims: readonly number[], estate: number, total: number) => readonly number[]): BankruptcyRule =>
  (claims, estate) => {
    const total = totalOf(claims);
    const isSound = claims.every((claim) => claim >= 0) && estate >= 0 && estate <= total;
    return isSound ? rule(claims, estate, total) : null;
  };

/** min(claim, λ) with λ such that the estate is used up: small claims are met first. */
const levelled = (claims: readonly number[], estate: number): readonly number[] => {
  const ascending = claims.toSorted((one, other) => one - other);
  let rest = estate;
  let level = 0;
  for (const [at, claim] of ascending.entries()) {
    level = rest / (ascending.length - at);
    if (claim >= level) break;
    rest -= claim;
    level = claim;
  }
  return claims.map((claim) => Math.min(claim, level));
};

/** What is left when losses are levelled. */
const lossesLevelled = (claims: readonly number[], estate: number, total: number): readonly number[] => {
  const losses = levelled(claims, total - estate);
  return claims.map((claim, at) => claim - losses[at]!);
};

/** In proportion to claims. */
export const proportionalAwards: BankruptcyRule = settled((claims, estate, total) =>
  claims.map((claim) => (total === 0 ? 0 : (estate * claim) / total)),
);

/** Constrained equal awards: the same to each, but to nobody more than the claim. */
export const equalAwards: BankruptcyRule = settled(levelled);

/** Constrained equal losses: the same loss to each, but to nobody more than the claim. */
export const equalLosses: BankruptcyRule = settled(lossesLevelled);

/**
 * Talmud rule (Aumann and Maschler 1985, J. Economic Theory 36:195-213): equal awards of half claims up to half of all claims,
 * equal losses of half claims above. It is the nucleolus of the game in which a coalition has what the others leave it.
 */
export const talmudAwards: BankruptcyRule = settled((claims, estate, total) => {
  const halves = claims.map((claim) => claim / 2);
  if (estate <= total / 2) return levelled(halves, estate);
  const losses = levelled(halves, total - estate);
  return claims.map((claim, at) => claim - losses[at]!);
});

/** Every rule by its name. */
export const bankruptcyRule: Record<BankruptcyRuleName, BankruptcyRule> = {
  proportional: proportionalAwards,
  'equal-awards': equalAwards,
  'equal-losses': equalLosses,
  talmud: talmudAwards,
};
