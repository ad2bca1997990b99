/** Solves an input-output table in a thread of its own and posts what the exports of every country hold. */
import { parentPort, workerData } from 'node:worker_threads';
import {
  exportContent,
  industryContent,
  regionalConcentration,
  valueAddedRca,
  valueAddedTrade,
  wholeness,
} from '@hamkor/input-output';
import type { PartMessage } from '../options/background.ts';
import type { Contents, ContentsInput, ContentsParts } from './contents.ts';

const { table, industryOf, industries, members } = workerData as ContentsInput;

const contents = (): Contents => {
  const whole = wholeness(table);
  if (whole.kind === 'partial') return whole;
  const outcome = valueAddedTrade(table);
  if (outcome.kind === 'singular') return outcome;
  const { trade } = outcome;
  const { countryOf } = table;
  const advantages = valueAddedRca(trade, countryOf, industryOf, industries);
  const isMember = trade.countries.map((country) => members.includes(country));
  return {
    kind: 'contents',
    items: exportContent(trade, members),
    concentration: regionalConcentration(trade.absorbed, isMember),
    bySector: {
      ...industryContent(table, trade),
      advantage: Float64Array.from(
        countryOf,
        (country, sector) => advantages[country * industries + industryOf[sector]!]!,
      ),
    },
  };
};

const message: PartMessage<ContentsParts> = { part: 'contents', result: contents() };
parentPort!.postMessage(message, []);
