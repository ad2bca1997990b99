import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { seededRandom } from '@hamkor/trade';
import { syntheticColumn } from '../import-format.ts';
import { pairRows } from './pair-rows.ts';
import { normal, syntheticWorld } from './synthetic-world.ts';

export interface SyntheticRequest {
  readonly rows: number;
  readonly seed: number;
  readonly year: number;
}

export type Generated =
  | { readonly kind: 'generated'; readonly rows: number }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  | { readonly kind: 'not-written'; readonly reason: string };

/** Thousand dollars of the mean flow. */
const meanKusd = 400;

/**
 * Writes a year of invented trade in the shape of BACI: `t,i,j,k,v,q` and a seventh column `synthetic` that names the edition of the
 * codes in every row. That column is reserved: a file that has it, whatever its name and format, is loaded as a synthetic vintage,
 * and `hamkor export` writes it again. Countries are strong in what the shipped matrix of 2016 says, trade more the
 * larger both are, in few lines where either is small; values are lognormal; a twentieth of the masses is not known.
 * The same request gives the same bytes. The file appears whole or not at all.
 */
export const generateBaci = (file: string, { rows, seed, year }: SyntheticRequest): Generated => {
  const random = seededRandom(seed);
  const world = syntheticWorld(random);
  const { countries, products, has, mass, weight, unitValue } = world;
  const n = countries.length;
  const most = n * (n - 1) * products.length;
  if (rows > most) return { kind: 'too-many-rows', most };
  const pairs = pairRows(world, rows, random);
  const beside = `${file}.part`;
  let handle: number | null = null;
  try {
    handle = openSync(beside, 'w');
    let text = `t,i,j,k,v,q,${syntheticColumn}\n`;
    for (let e = 0; e < n; e++)
      for (let i = 0; i < n; i++) {
        const wanted = pairs.rows[e * n + i]!;
        if (wanted === 0) continue;
        const strong = has.subarray(e * products.length, (e + 1) * products.length);
        const start = `${year},${countries[e]},${countries[i]},`;
        const scale = meanKusd * 0.13 * ((mass[e]! * mass[i]!) ** 0.5 * n) ** 1.2;
        // Lines in which the exporter is strong first; the others fill up. Each group is drawn by Knuth's algorithm S.
        let strongLeft = strong.reduce((sum, one) => sum + one, 0);
        let weakLeft = products.length - strongLeft;
        let strongWanted = Math.min(strongLeft, Math.max(wanted - weakLeft, Math.round(wanted * 0.7)));
        let weakWanted = wanted - strongWanted;
        for (let p = 0; p < products.length && strongWanted + weakWanted > 0; p++) {
          if (strong[p] === 1) {
            const isTaken = random() * strongLeft-- < strongWanted;
            if (!isTaken) continue;
            strongWanted--;
          } else {
            const isTaken = random() * weakLeft-- < weakWanted;
            if (!isTaken) continue;
            weakWanted--;
          }
          const kusd = Math.max(
            0.001,
            scale * weight[p]! * (strong[p] === 1 ? 4 : 0.4) * Math.exp(1.9 * normal(random)),
          );
          const tonnes = kusd / (unitValue[p]! * Math.exp(0.4 * normal(random)));
          text += `${start}${products[p]},${kusd.toFixed(3)},${random() < 0.05 ? 'NA' : tonnes.toFixed(3)},HS22\n`;
        }
        if (text.length > 1 << 20) {
          writeSync(handle, text);
          text = '';
        }
      }
    writeSync(handle, text);
    closeSync(handle);
    handle = null;
    renameSync(beside, file);
    return { kind: 'generated', rows };
  } catch (error) {
    if (handle !== null) closeSync(handle);
    rmSync(beside, { force: true });
    return { kind: 'not-written', reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
};
