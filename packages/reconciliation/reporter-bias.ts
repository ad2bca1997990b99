import type { MirrorFlows } from './mirror-flows.ts';
import { median } from './quantile.ts';

/**
 * By how much each reporter's figures lie above or below those of its partners, in logs: what its transit
 * trade, its valuation and its habits do to all its reports alike. Zero for a country that is never seen twice.
 */
export interface ReporterBias {
  /** Of its export reports. */
  readonly asExporter: Float64Array;
  /** Of its import reports, freight apart. */
  readonly asImporter: Float64Array;
}

/** Flows that pull a reporter's median half way to zero: few flows say little. */
const shrinkage = 20;
const rounds = 4;

const groupsOf = (keys: Int32Array, both: Int32Array, countries: number): Int32Array[] => {
  const lists: number[][] = Array.from({ length: countries }, () => []);
  both.forEach((f, at) => lists[keys[f]!]!.push(at));
  return lists.map((list) => Int32Array.from(list));
};

const shrunk = (values: Float64Array): number =>
  values.length === 0 ? 0 : (median(values) * values.length) / (values.length + shrinkage);

/**
 * Bias of every reporter in both roles from the discrepancies of flows reported twice,
 * discrepancy = ln imported − ln exported − margin = asImporter_j − asExporter_i + noise, by Tukey's median polish
 * (1977, Exploratory Data Analysis, ch. 11), each median shrunk by n / (n + 20). Bias against partners, not against
 * truth: a country whose partners all err alike would be told to err. That the polish is used at all is ours;
 * Gaulier and Zignago weigh by reliability only. It is held to by the hidden reporters of `methods/reconciliation`.
 */
export const reporterBias = (
  { countries, exporter, importer }: Pick<MirrorFlows, 'countries' | 'exporter' | 'importer'>,
  both: Int32Array,
  discrepancy: Float64Array,
): ReporterBias => {
  const asExporter = new Float64Array(countries);
  const asImporter = new Float64Array(countries);
  const byExporter = groupsOf(exporter, both, countries);
  const byImporter = groupsOf(importer, both, countries);
  for (let round = 0; round < rounds; round++) {
    const atImporter = byImporter.map((list) =>
      shrunk(Float64Array.from(list, (at) => discrepancy[at]! + asExporter[exporter[both[at]!]!]!)),
    );
    const atExporter = byExporter.map((list) =>
      shrunk(Float64Array.from(list, (at) => asImporter[importer[both[at]!]!]! - discrepancy[at]!)),
    );
    // Both sides at once and by halves, so that neither role has the first word.
    atImporter.forEach((bias, c) => (asImporter[c] = (asImporter[c]! + bias) / 2));
    atExporter.forEach((bias, c) => (asExporter[c] = (asExporter[c]! + bias) / 2));
  }
  return { asExporter, asImporter };
};
