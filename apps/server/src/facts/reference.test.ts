/**
 * The tables that Hamkor ships against the complete files of their producers, recomputed here. Skipped where
 * those files are absent: they are never part of the project.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
import { readIndicators } from './indicators.ts';
import { readTradeEvidence } from './trade-evidence.ts';

const files = {
  matrix: referenceFile('trade-hs92-exports-2016/exports.csv.gz'),
  totals: referenceFile('trade-totals-1995-2023/product_year.csv.gz'),
  materials: referenceFile('trade-bilateral-materials-2022-2024/flows.csv.gz'),
  chapters: referenceFile('trade-comtrade-hs2-pakistan/pakistan_by_partner.csv.gz'),
  table: referenceFile('input-output-wiod-2011/intermediate.csv.gz'),
  output: referenceFile('input-output-wiod-2011/output.csv.gz'),
  concordance: referenceFile('classification-concordances/hs6_hs0.csv.gz'),
  population: referenceFile('world-bank-indicators/sp.pop.totl.csv.gz'),
  exports: referenceFile('world-bank-indicators/tx.val.mrch.cd.wt.csv.gz'),
};
const absent = Object.values(files).includes(null);

/** Rows of a gzipped table whose cells hold no commas or line breaks where it matters. */
const rowsOf = (path: string | null): string[][] =>
  gunzipSync(readFileSync(path!))
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      line.match(/("[^"]*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')),
    );

const add = (sums: Map<string, number>, key: string, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + value);
};

describe.skipIf(absent)(
  'shipped tables against their producers (skipped where reference data are absent)',
  () => {
    const evidence = readTradeEvidence();

    test('exports and presence are those of the matrix of 234 exporters and 1,239 headings', () => {
      const cells = rowsOf(files.matrix).map(([iso3, hs92, usd]) => ({
        iso3: iso3!,
        hs92: hs92!,
        usd: Number(usd),
      }));
      const value = new Map(cells.map(({ iso3, hs92, usd }) => [`${iso3} ${hs92}`, usd]));
      for (const { iso3, hs92, kusd } of evidence.exports)
        expect(Math.abs(kusd - value.get(`${iso3} ${hs92}`)! / 1000), `${iso3} ${hs92}`).toBeLessThanOrEqual(
          0.51,
        );

      const [ofCountry, ofProduct] = [new Map<string, number>(), new Map<string, number>()];
      let all = 0;
      for (const { iso3, hs92, usd } of cells) {
        add(ofCountry, iso3, usd);
        add(ofProduct, hs92, usd);
        all += usd;
      }
      const present = new Map<string, string[]>([...ofCountry.keys()].map((iso3) => [iso3, []]));
      for (const { iso3, hs92, usd } of cells)
        if (usd / ofCountry.get(iso3)! / (ofProduct.get(hs92)! / all) >= 1) present.get(iso3)!.push(hs92);
      expect(evidence.presence).toHaveLength(present.size);
      for (const { iso3, hs92, totalMusd } of evidence.presence) {
        expect(hs92.toSorted(), iso3).toEqual(present.get(iso3)!.toSorted());
        expect(Math.abs(totalMusd - ofCountry.get(iso3)! / 1e6), iso3).toBeLessThanOrEqual(0.051);
      }
      for (const { hs92, musd, exportersWithRca } of evidence.world) {
        expect(Math.abs(musd.get(2016)! - ofProduct.get(hs92)! / 1e6), hs92).toBeLessThanOrEqual(0.0051);
        expect(exportersWithRca, hs92).toBe(
          [...present.values()].filter((list) => list.includes(hs92)).length,
        );
      }
    });

    test('world totals of later years are published ones, and what was left out changed its meaning', () => {
      const published = new Map(
        rowsOf(files.totals).map(([hs92, of, , , usd]) => [`${hs92} ${of}`, Number(usd)]),
      );
      const leftOut = new Set<string>();
      for (const { hs92, musd } of evidence.world)
        for (const of of [2019, 2021, 2022, 2023]) {
          const usd = published.get(`${hs92} ${of}`);
          const shipped = musd.get(of);
          if (shipped === undefined) {
            if (usd !== undefined) leftOut.add(hs92);
          } else expect(Math.abs(shipped - usd! / 1e6), `${hs92} ${of}`).toBeLessThanOrEqual(0.0051);
        }
      expect(leftOut.size).toBe(17);
      for (const hs92 of leftOut) {
        const jumps = [2017, 2022].map((edition) =>
          Math.abs(
            Math.log(
              (published.get(`${hs92} ${edition}`) ?? 0) / (published.get(`${hs92} ${edition - 1}`) ?? 0),
            ),
          ),
        );
        expect(Math.max(...jumps), hs92).toBeGreaterThan(Math.log(1.9));
      }
    });

    test('flows of raw materials are those of BACI, all countries outside summed', () => {
      const own = new Set([...evidence.members, 'TKM']);
      const party = (iso3: string): string => (own.has(iso3) ? iso3 : 'OUT');
      const [usd, tonnes] = [new Map<string, number>(), new Map<string, number>()];
      for (const [of, exporter, importer, hs, value, mass] of rowsOf(files.materials)) {
        const key = `${of} ${party(exporter!)} ${party(importer!)} ${hs}`;
        add(usd, key, Number(value));
        add(tonnes, key, Number(mass));
      }
      for (const key of usd.keys()) if (key.includes('OUT OUT')) usd.delete(key);
      expect(evidence.materials).toHaveLength(usd.size);
      for (const flow of evidence.materials) {
        const key = `${flow.year} ${flow.exporter} ${flow.importer} ${flow.hs2022}`;
        expect(Math.abs(flow.kusd - usd.get(key)! / 1000), key).toBeLessThanOrEqual(1);
        expect(Math.abs(flow.tonnes! - tonnes.get(key)!), key).toBeLessThanOrEqual(1);
        const named = flow.outsideSuppliers.reduce((sum, supplier) => sum + supplier.kusd, 0);
        expect(named, key).toBeLessThanOrEqual(flow.kusd + 5);
      }
    });

    test('chapters of Pakistan are those of Comtrade for its world total', () => {
      const reported = new Map(
        rowsOf(files.chapters)
          .filter(([of, , , partner]) => of === '2016' && partner === 'World')
          .map(([, , flow, , chapter, usd]) => [`${flow!.toLowerCase()} ${chapter}`, Number(usd) / 1000]),
      );
      const shipped = evidence.chapters.filter(({ partner }) => partner === 'WLD');
      expect(shipped.length).toBeGreaterThan(180);
      for (const { flow, chapter, kusd } of shipped)
        expect(
          Math.abs(kusd - reported.get(`${flow} ${chapter}`)!),
          `${flow} ${chapter}`,
        ).toBeLessThanOrEqual(0.51);
    });

    test('partners of Pakistan add up to the world, chapter by chapter', () => {
      const [world, partners] = [new Map<string, number>(), new Map<string, number>()];
      for (const { flow, partner, chapter, kusd } of evidence.chapters)
        add(partner === 'WLD' ? world : partners, `${flow} ${chapter}`, kusd);
      let apart = 0;
      for (const [key, kusd] of world) apart += Math.abs(kusd - (partners.get(key) ?? 0));
      const all = [...world.values()].reduce((sum, kusd) => sum + kusd, 0);
      expect(apart / all).toBeLessThan(0.005);
    });

    test('input coefficients are inputs of all origins over output', () => {
      const output = new Map(rowsOf(files.output).map(([sector, musd]) => [sector!, Number(musd)]));
      const inputs = new Map<string, number>();
      for (const [row, column, musd] of rowsOf(files.table))
        if (/^(CHN|IND|RUS)\./.test(column!)) add(inputs, `${row!.split('.')[1]} ${column}`, Number(musd));
      for (const { iso3, input, using, perUnit } of evidence.coefficients)
        expect(
          Math.abs(perUnit - inputs.get(`${input} ${iso3}.${using}`)! / output.get(`${iso3}.${using}`)!),
          `${iso3} ${input} ${using}`,
        ).toBeLessThan(1e-4);
    });

    test('shares of the concordance are shares of six-digit pairs', () => {
      const [pairs, of] = [new Map<string, number>(), new Map<string, number>()];
      for (const [, hs2022, , , hs92] of rowsOf(files.concordance)) {
        add(pairs, `${hs92} ${hs2022}`, 1);
        add(of, hs92!, 1);
      }
      const counted = evidence.correspondences.filter(({ hs92 }) => of.has(hs92));
      expect(counted).toHaveLength(1281);
      for (const { hs92, hs2022, share } of counted)
        expect(
          Math.abs(share - pairs.get(`${hs92} ${hs2022}`)! / of.get(hs92)!),
          `${hs92} ${hs2022}`,
        ).toBeLessThan(1e-4);
      const added = evidence.correspondences.filter(({ hs92 }) => !of.has(hs92));
      expect(added).toHaveLength(27);
    });

    test('who has more than a million people follows the World Bank where it counts them', () => {
      const people = new Map(
        rowsOf(files.population)
          .filter(([, , of]) => of === '2016')
          .map(([, iso3, , count]) => [iso3!, Number(count)]),
      );
      for (const { iso3 } of evidence.presence)
        if (people.has(iso3)) expect(evidence.populous.has(iso3), iso3).toBe(people.get(iso3)! >= 1e6);
      expect(
        evidence.presence.filter(({ iso3 }) => !people.has(iso3) && evidence.populous.has(iso3)),
      ).toMatchObject([{ iso3: 'TWN' }]);
    });

    test('goods exports are those of the World Bank, and the ten members add up', () => {
      const published = new Map(
        rowsOf(files.exports).map(([, iso3, of, usd]) => [`${iso3} ${of}`, Number(usd)]),
      );
      const rows = readIndicators().filter(({ indicator }) => indicator === 'merchandise_exports');
      for (const { iso3, figure } of rows) {
        const of = figure.years![0];
        const expected =
          iso3 === 'SCO10'
            ? evidence.members.reduce((sum, member) => sum + published.get(`${member} ${of}`)!, 0)
            : published.get(`${iso3} ${of}`)!;
        expect(Math.abs(figure.value! / expected - 1), `${iso3} ${of}`).toBeLessThan(1e-5);
      }
    });
  },
);
