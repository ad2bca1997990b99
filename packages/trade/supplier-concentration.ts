/** How far purchases rest on few suppliers. Shares and the index are 0 to 1. */
export interface SupplierConcentration {
  /** Bounds of the Herfindahl-Hirschman index: with all suppliers named the two are equal. */
  readonly hhiLow: number;
  readonly hhiHigh: number;
  readonly top: { readonly iso3: string; readonly share: number };
  /** Share of the purchases whose supplier is named. */
  readonly named: number;
}

/** Above either of these, purchases count as concentrated. */
const concentrationThresholds = { hhi: 0.25, topShare: 0.5 } as const;

/**
 * Concentration of purchases when only the largest suppliers are named: HHI = Σ s_i² over the named ones is
 * a lower bound; the upper bound gives the rest to as few suppliers as can be, none larger than
 * `unnamedCapKusd` (the smallest named one). Null when nothing is bought or nobody is named.
 *
 * Hirschman, A. O. (1964), American Economic Review 54(5), pp. 761-762. Not normalised by the number of
 * suppliers, which is unknown here.
 */
export const supplierConcentration = (
  totalKusd: number,
  named: readonly { readonly iso3: string; readonly kusd: number }[],
  unnamedCapKusd: number,
): SupplierConcentration | null => {
  const [first, ...others] = named;
  if (first === undefined || totalKusd <= 0) return null;
  const top = others.reduce((largest, next) => (next.kusd > largest.kusd ? next : largest), first);
  const namedKusd = named.reduce((sum, { kusd }) => sum + kusd, 0);
  const hhiLow = named.reduce((sum, { kusd }) => sum + (kusd / totalKusd) ** 2, 0);
  const rest = Math.max(0, totalKusd - namedKusd);
  const cap = Math.min(rest, unnamedCapKusd);
  const full = cap > 0 ? Math.floor(rest / cap) : 0;
  const last = rest - full * cap;
  return {
    hhiLow,
    hhiHigh: hhiLow + full * (cap / totalKusd) ** 2 + (last / totalKusd) ** 2,
    top: { iso3: top.iso3, share: top.kusd / totalKusd },
    named: Math.min(1, namedKusd / totalKusd),
  };
};

/** Whether purchases are known to rest on few: the lower bound of the index, or the largest share. */
export const isConcentrated = ({ hhiLow, top }: SupplierConcentration): boolean =>
  hhiLow > concentrationThresholds.hhi || top.share > concentrationThresholds.topShare;
