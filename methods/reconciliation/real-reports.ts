/** Real reports of both sides from the reference data: totals of all countries, and chapters of Pakistan and 22 neighbours. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MirrorFlows } from '@hamkor/reconciliation';
import { referenceFile } from '../../tools/reference.ts';

const totalsFile = referenceFile('trade-wits-partner-totals-1962-2016/partner_totals.csv.gz');
const pakistanFile = referenceFile('trade-comtrade-hs2-pakistan/pakistan_by_partner.csv.gz');
const neighboursFile = referenceFile('trade-comtrade-hs2-pakistan/neighbours_with_members.csv.gz');
const distanceFile = referenceFile('geodistance-cepii/dist_cepii.csv.gz');

export const hasReports = totalsFile !== null && pakistanFile !== null && neighboursFile !== null;

/** Reports of one year. */
export interface YearOfReports {
  readonly year: number;
  readonly countries: readonly string[];
  readonly flows: MirrorFlows;
}

const linesOf = (file: string): string[] =>
  gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1);

/** Collects the two sides of every flow; keys are exporter, importer, product. */
class Mirror {
  readonly #years = new Map<number, Map<string, [number, number]>>();

  add(year: number, key: string, side: 0 | 1, usd: number): void {
    const flows = this.#years.get(year) ?? new Map<string, [number, number]>();
    this.#years.set(year, flows);
    const sides = flows.get(key) ?? [NaN, NaN];
    flows.set(key, sides);
    sides[side] = usd;
  }

  years(): readonly YearOfReports[] {
    return [...this.#years]
      .toSorted(([one], [other]) => one - other)
      .map(([year, flows]) => {
        const keys = [...flows.keys()].map((key) => key.split('|') as [string, string]);
        const countries = [...new Set(keys.flatMap(([exporter, importer]) => [exporter, importer]))].sort();
        const place = new Map(countries.map((name, at) => [name, at]));
        const sides = [...flows.values()];
        return {
          year,
          countries,
          flows: {
            countries: countries.length,
            exporter: Int32Array.from(keys, ([exporter]) => place.get(exporter)!),
            importer: Int32Array.from(keys, ([, importer]) => place.get(importer)!),
            exported: Float64Array.from(sides, ([exported]) => exported),
            imported: Float64Array.from(sides, ([, imported]) => imported),
          },
        };
      });
  }
}

/** Partners of the totals that are no countries. */
const noCountries = new Set(['OAS', 'UNS', 'SPE', 'BUN', 'FRE']);

/** Totals of all reporters by partner, US dollars, the years from `first` on (2013 is not in the data). */
export const readTotals = (first: number): readonly YearOfReports[] => {
  const mirror = new Mirror();
  for (const line of linesOf(totalsFile!)) {
    const [year, reporter, partner, exported, imported] = line.split(',') as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (Number(year) < first || reporter === partner) continue;
    if (noCountries.has(reporter) || noCountries.has(partner)) continue;
    if (exported !== '') mirror.add(Number(year), `${reporter}|${partner}`, 0, Number(exported) * 1000);
    if (imported !== '') mirror.add(Number(year), `${partner}|${reporter}`, 1, Number(imported) * 1000);
  }
  return mirror.years();
};

/** Chapters of the Harmonized System between Pakistan and those of its 22 neighbours that report in a year. */
export const readChapters = (): readonly YearOfReports[] => {
  const mirror = new Mirror();
  const neighbours = new Set<string>();
  const read = (file: string, isWanted: (reporter: string, partner: string) => boolean): void => {
    for (const line of linesOf(file)) {
      // The few partners with commas in quotes are areas, not among the 22.
      if (line.includes('"')) continue;
      const [year, reporter, flow, partner, chapter, usd] = line.split(',') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      if (!isWanted(reporter, partner)) continue;
      if (flow === 'Export') mirror.add(Number(year), `${reporter}|${partner}|${chapter}`, 0, Number(usd));
      if (flow === 'Import') mirror.add(Number(year), `${partner}|${reporter}|${chapter}`, 1, Number(usd));
    }
  };
  read(neighboursFile!, (reporter, partner) => {
    neighbours.add(reporter);
    return partner === 'Pakistan';
  });
  read(pakistanFile!, (_reporter, partner) => neighbours.has(partner));
  return mirror.years();
};

/** Adds ln distance and common border where the reference data have them. */
export const withDistances = (years: readonly YearOfReports[]): readonly YearOfReports[] => {
  const pairs = new Map<string, readonly [number, number]>();
  for (const line of distanceFile === null ? [] : linesOf(distanceFile)) {
    const cells = line.split(',');
    pairs.set(`${cells[0]}|${cells[1]}`, [Math.log(Number(cells[12] || cells[10])), Number(cells[2])]);
  }
  return years.map((year) => {
    const keys = Array.from(year.flows.exporter, (exporter, f) => {
      const importer = year.flows.importer[f]!;
      return pairs.get(`${year.countries[exporter]}|${year.countries[importer]}`);
    });
    return {
      ...year,
      flows: {
        ...year.flows,
        lnDistance: Float64Array.from(keys, (pair) => pair?.[0] ?? NaN),
        isContiguous: Uint8Array.from(keys, (pair) => pair?.[1] ?? 0),
      },
    };
  });
};
