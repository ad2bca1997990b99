import type { AnalysisTask } from '@hamkor/server';
import { memberMarkets, readIndicators, readParks, renewableShares } from '@hamkor/server';
import type { Analysis } from './given.ts';

/** Days within which markets are reached. */
const usualDays = [5, 10, 20];

/** Pairs as they are chosen with `--set` or `--places`; the latter are ids. */
export type ChosenPairs =
  | { readonly set: 'members' }
  | { readonly set: 'parks' }
  | { readonly set: 'chosen'; readonly places: readonly string[] };

/** What an analysis is asked, with the facts it needs beside the network. */
export const analysisTask = (analysis: Analysis, chosen: ChosenPairs): AnalysisTask => {
  if (analysis === 'green') return { kind: 'green', renewable: renewableShares(readIndicators()) };
  const parks = readParks();
  if (analysis !== 'access')
    return { kind: analysis, choice: chosen.set === 'parks' ? { set: 'parks', parks } : chosen };
  const { markets, origins } = memberMarkets(readIndicators());
  return {
    kind: 'access',
    parks,
    markets,
    days: usualDays,
    origins: [...new Set([...parks.map(({ origin }) => origin), ...origins])],
  };
};
