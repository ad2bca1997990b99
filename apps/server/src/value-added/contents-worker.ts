/** Solves an input-output table in a thread of its own and posts what the exports of every country hold. */
import { parentPort, workerData } from 'node:worker_threads';
import { exportContent, regionalConcentration, valueAddedTrade } from '@hamkor/input-output';
import type { PartMessage } from '../options/background.ts';
import type { Contents, ContentsInput, ContentsParts } from './contents.ts';

const { table, members } = workerData as ContentsInput;

const contents = (): Contents => {
  const outcome = valueAddedTrade(table);
  if (outcome.kind === 'singular') return outcome;
  const { trade } = outcome;
  const isMember = trade.countries.map((country) => members.includes(country));
  return {
    kind: 'contents',
    items: exportContent(trade, members),
    concentration: regionalConcentration(trade.absorbed, isMember),
  };
};

const message: PartMessage<ContentsParts> = { part: 'contents', result: contents() };
parentPort!.postMessage(message, []);
