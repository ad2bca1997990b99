import {
  exportContent,
  inputCoefficients,
  leontiefInverse,
  outputOf,
  regionalConcentration,
  valueAddedTrade,
} from '@hamkor/input-output';
import { describe, expect, test } from 'vitest';
import { hasWiod, listedExports, readWiod } from './wiod.ts';

const members = ['CHN', 'IND', 'RUS'];

const claims = (): void => {
  const table = readWiod();
  const n = table.output.length;
  const outcome = valueAddedTrade(table);
  if (outcome.kind !== 'value-added') throw new Error(outcome.kind);
  const { trade } = outcome;
  const content = new Map(exportContent(trade, members).map((row) => [row.country, row]));

  test.each([
    ['CHN', '0.754', '0.218'],
    ['IND', '0.779', '0.216'],
    ['RUS', '0.927', '0.061'],
  ])('%s exports value added of %s per dollar, of which %s comes from abroad', (country, vax, foreign) => {
    const { vaxRatio, foreignShare } = content.get(country)!;
    expect([vaxRatio.toFixed(3), foreignShare.toFixed(3)]).toEqual([vax, foreign]);
  });

  test('exports are intermediate and final sales abroad, as the data list them', () => {
    for (const [country, listed] of listedExports())
      expect(content.get(country)!.exports / listed).toBeCloseTo(1, 9);
  });

  test('India takes more of its foreign content from the other two than China does; the three are no bloc by trade', () => {
    expect(content.get('IND')!.blocShareOfForeign).toBeGreaterThan(content.get('CHN')!.blocShareOfForeign);
    // Three large neighbours trade less with each other than their weight in the world.
    const isMember = table.countries.map((country) => members.includes(country));
    expect(regionalConcentration(trade.absorbed, isMember)).toBeLessThan(1);
  });

  test('L (I − A) = I, with 22 sectors that make nothing', () => {
    const a = inputCoefficients(table);
    const inverse = leontiefInverse(a, n);
    if (inverse.kind !== 'inverse') throw new Error(inverse.kind);
    const l = inverse.matrix;
    expect(table.output.filter((output) => output === 0)).toHaveLength(22);
    let worst = 0;
    // One row in nineteen of the product, every column.
    for (let row = 0; row < n; row += 19) {
      const product = l.slice(row * n, (row + 1) * n);
      for (let k = 0; k < n; k++)
        for (let column = 0; column < n; column++) product[column]! -= l[row * n + k]! * a[k * n + column]!;
      product[row]! -= 1;
      worst = Math.max(worst, ...product.map(Math.abs));
    }
    expect(worst).toBeLessThan(1e-9);
  });

  test('value added sums to the final use of every country, to its exports, and, with sums of rows, to output', () => {
    const exact = { ...table, output: outputOf(table) };
    const again = valueAddedTrade(exact);
    if (again.kind !== 'value-added') throw new Error(again.kind);
    const { absorbed, inExports, exports } = again.trade;
    const size = table.countries.length;
    for (let country = 0; country < size; country++) {
      let [used, absorbedHere, contained, added] = [0, 0, 0, 0];
      for (let sector = 0; sector < n; sector++) used += table.final[sector * size + country]!;
      for (let other = 0; other < size; other++) {
        absorbedHere += absorbed[other * size + country]!;
        contained += inExports[other * size + country]!;
        added += absorbed[country * size + other]!;
      }
      expect(Math.abs(absorbedHere / used - 1)).toBeLessThan(1e-9);
      expect(Math.abs(contained / exports[country]! - 1)).toBeLessThan(1e-9);
      for (let sector = 0; sector < n; sector++) {
        if (table.countryOf[sector] !== country) continue;
        added -= exact.output[sector]!;
        for (let row = 0; row < n; row++) added += table.intermediate[row * n + sector]!;
      }
      expect(Math.abs(added / exports[country]!)).toBeLessThan(1e-9);
    }
  });
};

if (hasWiod) describe('world input-output table 2011', claims);
else test.skip('world input-output table 2011: the reference data are not here');
