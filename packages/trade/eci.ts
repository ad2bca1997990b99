import type { Component } from './components.ts';
import { components } from './components.ts';
import { diversity } from './diversity.ts';
import type { SymmetricOperator } from './leading-eigenpair.ts';
import { leadingEigenpair } from './leading-eigenpair.ts';
import { correlation, moments } from './moments.ts';
import type { PresenceMatrix } from './presence.ts';
import { presenceAmong } from './presence.ts';
import { ubiquity } from './ubiquity.ts';

export interface CountryComplexity {
  readonly kind: 'complexity';
  /** Economic Complexity Index, in standard deviations of the countries; NaN for a country without presence. */
  readonly eci: Float64Array;
  /** The same before standardising (k_c), with its mean and population standard deviation: PCI needs them. */
  readonly rawEci: Float64Array;
  readonly mean: number;
  readonly sd: number;
  /** Second and third eigenvalue; the nearer they are, the less the order of countries is determined. */
  readonly secondEigenvalue: number;
  readonly thirdEigenvalue: number;
}

/** Why the presence matrix has no Economic Complexity Index. */
export type NoComplexity =
  /** The graph falls apart: the second eigenvalue is 1 too and its vector only says who is in which part. */
  | { readonly kind: 'disconnected'; readonly components: readonly Component[] }
  /**
   * `alike`: there are not two countries with different products. `tie`: the second and third eigenvalue
   * coincide, any mixture of their vectors would do. `sign`: unrelated to diversity, so no end of the scale
   * is the complex one.
   */
  | { readonly kind: 'indistinct'; readonly reason: 'alike' | 'tie' | 'sign' };

const rounding = 1e-9;

/** S = D^-1/2 M U^-1 Mᵀ D^-1/2 on countries, applied through the lists of who has each product. */
const similarity = (
  { countriesOf: { starts, items } }: PresenceMatrix,
  rootDiversity: Float64Array,
): SymmetricOperator => {
  const scaled = new Float64Array(rootDiversity.length);
  return (x, y) => {
    for (let c = 0; c < scaled.length; c++) scaled[c] = x[c]! / rootDiversity[c]!;
    y.fill(0);
    for (let p = 0; p + 1 < starts.length; p++) {
      const start = starts[p]!;
      const end = starts[p + 1]!;
      let sum = 0;
      for (let i = start; i < end; i++) sum += scaled[items[i]!]!;
      const mean = sum / (end - start);
      for (let i = start; i < end; i++) y[items[i]!]! += mean;
    }
    for (let c = 0; c < y.length; c++) y[c]! /= rootDiversity[c]!;
  };
};

interface SecondVector {
  readonly kind: 'second-vector';
  readonly raw: Float64Array;
  readonly secondEigenvalue: number;
  readonly thirdEigenvalue: number;
}

/** k_c of a connected matrix without empty rows and columns. */
const secondVector = (active: PresenceMatrix): SecondVector | NoComplexity => {
  const diversities = diversity(active);
  const rootDiversity = Float64Array.from(diversities, Math.sqrt);
  const presences = active.productsOf.items.length;
  const first = rootDiversity.map((root) => root / Math.sqrt(presences));
  const operator = similarity(active, rootDiversity);
  const second = leadingEigenpair(operator, first.length, [first]);
  if (second === null || second.eigenvalue < rounding) return { kind: 'indistinct', reason: 'alike' };
  if (second.eigenvalue > 1 - rounding) return { kind: 'disconnected', components: components(active) };
  const third = leadingEigenpair(operator, first.length, [first, second.vector]);
  const thirdEigenvalue = third?.eigenvalue ?? 0;
  if (second.eigenvalue - thirdEigenvalue < rounding) return { kind: 'indistinct', reason: 'tie' };
  const unsigned = second.vector.map((entry, c) => entry / rootDiversity[c]!);
  const alignment = correlation(unsigned, diversities);
  if (!(Math.abs(alignment) > rounding)) return { kind: 'indistinct', reason: 'sign' };
  const raw = unsigned.map((entry) => entry * Math.sign(alignment));
  return { kind: 'second-vector', raw, secondEigenvalue: second.eigenvalue, thirdEigenvalue };
};

/**
 * Economic Complexity Index: the second eigenvector k_c of D^-1 M U^-1 Mᵀ (D = diversities, U = ubiquities on
 * the diagonal), signed to correlate with diversity, in population standard deviations.
 *
 * Solved in the symmetric form S = D^-1/2 M U^-1 Mᵀ D^-1/2 with k_c = D^-1/2 v, which has the same eigenvalues
 * and needs no general eigenvalue solver. Countries without presence and products without exporters are left
 * out and stay unknown.
 *
 * Hausmann, R., Hidalgo, C. A., et al. (2014), The Atlas of Economic Complexity, MIT Press, technical box 2.1,
 * p. 24; Hidalgo, C. A., Hausmann, R. (2009), PNAS 106(26), pp. 10570-10575, doi:10.1073/pnas.0900943106.
 */
export const eci = (presence: PresenceMatrix): CountryComplexity | NoComplexity => {
  const parts = components(presence);
  if (parts.length === 0) return { kind: 'indistinct', reason: 'alike' };
  if (parts.length > 1) return { kind: 'disconnected', components: parts };
  const diversities = diversity(presence);
  const ubiquities = ubiquity(presence);
  const active = presenceAmong(
    presence,
    (c) => diversities[c]! > 0,
    (p) => ubiquities[p]! > 0,
  );
  const outcome = secondVector(active);
  if (outcome.kind !== 'second-vector') return outcome;
  const raw = new Float64Array(diversities.length).fill(Number.NaN);
  let next = 0;
  for (let c = 0; c < raw.length; c++) if (diversities[c]! > 0) raw[c] = outcome.raw[next++]!;
  const { mean, sd } = moments(raw);
  return {
    kind: 'complexity',
    eci: raw.map((value) => (value - mean) / sd),
    rawEci: raw,
    mean,
    sd,
    secondEigenvalue: outcome.secondEigenvalue,
    thirdEigenvalue: outcome.thirdEigenvalue,
  };
};
