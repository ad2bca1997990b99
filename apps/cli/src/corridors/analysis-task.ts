import type { AnalysisTask, PairSet } from '@hamkor/server';
import { memberMarkets, readIndicators, readParks, renewableShares } from '@hamkor/server';
import type { Analysis } from './given.ts';

/** Days within which markets are reached. */
const usualDays = [5, 10, 20];

/** What an analysis is asked, with the facts it needs beside the network. */
export const analysisTask = (analysis: Analysis, set: PairSet): AnalysisTask => {
  if (analysis === 'green') return { kind: 'green', renewable: renewableShares(readIndicators()) };
  const parks = readParks();
  if (analysis !== 'access') return { kind: analysis, set, parks };
  const { markets, origins } = memberMarkets(readIndicators());
  return {
    kind: 'access',
    parks,
    markets,
    days: usualDays,
    origins: [...new Set([...parks.map(({ origin }) => origin), ...origins])],
  };
};
