import type { Calibration } from '@hamkor/reconciliation';
import { calibrate } from '@hamkor/reconciliation';
import type { DeriveContext } from '../import-format.ts';
import { asReportedSql, makeReporters, reconciledSql } from './apply-calibration.ts';
import type { LeftOut } from './mirrored.ts';
import { makeMirrored } from './mirrored.ts';
import type { TwoSided } from './two-sided.ts';
import { pooled, readTwoSided } from './two-sided.ts';

/** Share of intervals that shall hold a figure. */
const level = 0.9;

/** Flows seen twice that a year needs to be calibrated by itself; with fewer, all years are taken together. */
const ownYear = 1000;

interface Calibrated {
  readonly calibration: Calibration;
  readonly countries: readonly string[];
}

const calibratedOn = ({ countries, flows }: TwoSided): Calibrated | null => {
  const calibration = calibrate(flows, level);
  return calibration === null ? null : { calibration, countries };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const billions = (usd: number): string => `${(usd / 1e9).toFixed(2)} bn US dollars`;

/** What a reader of the vintage should know of how its flows came about: English sentences for the origin. */
const gapsOf = (
  calibrated: readonly (Calibrated | null)[],
  leftOut: readonly LeftOut[],
  isPooled: boolean,
): readonly string[] => {
  const margins = calibrated.flatMap((one) =>
    one === null ? [] : [Math.exp(one.calibration.margin.base) - 1],
  );
  const sum = (pick: (one: LeftOut) => number): number =>
    leftOut.reduce((total, one) => total + pick(one), 0);
  const [world, own, coarse] = [
    sum(({ worldUsd }) => worldUsd),
    sum(({ ownUsd }) => ownUsd),
    sum(({ coarseUsd }) => coarseUsd),
  ];
  return [
    margins.length === 0
      ? 'Hardly any flow is reported by both sides: values are as reported (imports with freight and insurance), without intervals.'
      : `Flows are reconciled from both sides, free on board, with intervals at ${level * 100} %; imports exceed exports by ${percent(Math.min(...margins))}${
          new Set(margins).size > 1 ? ` to ${percent(Math.max(...margins))}` : ''
        } in the median flow.`,
    ...(isPooled
      ? ['Some years have few flows that both sides report and are calibrated on all years together.']
      : []),
    'Trade that neither side reports is missing, not zero.',
    ...(world > 0 ? [`Reports without partner are not in the flows: ${billions(world)}.`] : []),
    ...(own > 0 ? [`Reports of trade with oneself are not in the flows: ${billions(own)}.`] : []),
    ...(coarse > 0
      ? [
          `Whole chapters or headings of which the other side reports the lines are not in the flows: ${billions(coarse)}.`,
        ]
      : []),
  ];
};

/**
 * Makes `flows` out of `reports`, a year at a time: pairs the two sides, calibrates on what both report, and writes
 * value, interval and who reports. What is kept in memory is a sample for calibration; the rest is done by DuckDB.
 */
export const reconcileReports = async ({
  session,
  from,
  write,
  signal,
}: DeriveContext): Promise<{ readonly gaps: readonly string[] }> => {
  const reports = from('reports');
  const years = (
    await session.rows<{ year: number }>(
      `SELECT DISTINCT year FROM ${reports} WHERE year IS NOT NULL ORDER BY year`,
    )
  ).map(({ year }) => year);
  const calibrated: (Calibrated | null)[] = [];
  const leftOut: LeftOut[] = [];
  const writeYear = async (year: number, by: Calibrated | null): Promise<void> => {
    calibrated.push(by);
    if (by === null) return write('flows', asReportedSql(year));
    await makeReporters(session, by.countries, by.calibration);
    return write('flows', reconciledSql(year, by.calibration));
  };
  const seen: TwoSided[] = [];
  const few: number[] = [];
  for (const year of years) {
    signal.throwIfAborted();
    leftOut.push(await makeMirrored(session, reports, year));
    const twoSided = await readTwoSided(session);
    seen.push(twoSided);
    if (twoSided.flows.exporter.length < ownYear) few.push(year);
    else await writeYear(year, calibratedOn(twoSided));
  }
  const all = few.length > 0 ? calibratedOn(pooled(seen)) : null;
  for (const year of few) {
    signal.throwIfAborted();
    await makeMirrored(session, reports, year);
    await writeYear(year, all);
  }
  for (const table of ['mirrored', 'reporters']) await session.run(`DROP TABLE IF EXISTS ${table}`);
  return { gaps: gapsOf(calibrated, leftOut, all !== null) };
};
