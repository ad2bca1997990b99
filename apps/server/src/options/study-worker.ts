/** Computes the parts of the trade study in a thread of its own and posts each as it gets done. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { CooperationOption, OptionItem, OptionSet } from '@hamkor/trade';
import {
  evidenceIndices,
  findOptions,
  hubLadders,
  productionMap,
  replaceableMaterials,
  validate,
} from '@hamkor/trade';
import type { PartMessage } from './background.ts';
import { shelve } from './explanation-shelf.ts';
import type { TradeStudyInput, TradeStudyParts } from './trade-study.ts';

const { trade, projects } = workerData as TradeStudyInput;

const post = (message: PartMessage<TradeStudyParts>, moved: ArrayBuffer[] = []): void =>
  parentPort!.postMessage(message, moved);

/** Options posted at once: few enough that taking them over holds the server up by milliseconds. */
const pieceLength = 200;

const itemOf = ({ explanation: _explanation, ...item }: CooperationOption): OptionItem => item;

const postOptions = async ({ options, notes }: OptionSet): Promise<void> => {
  for (let start = 0; start < options.length; start += pieceLength) {
    const taken = once(parentPort!, 'message');
    post({ part: 'options', piece: options.slice(start, start + pieceLength).map(itemOf) });
    await taken;
  }
  post({ part: 'options', result: [] });
  post({ part: 'notes', result: notes });
  post({ part: 'replaceable', result: replaceableMaterials(options) });
  const shelf = shelve(options.map(({ explanation }) => explanation));
  post({ part: 'explanations', result: shelf }, [shelf.bytes.buffer]);
};

await postOptions(findOptions(trade));
post({ part: 'indices', result: evidenceIndices(trade) });
const map = productionMap(trade);
post({ part: 'hubs', result: new Map(trade.members.map((iso3) => [iso3, hubLadders(map, iso3)])) });
post({ part: 'validation', result: validate(trade, projects) });
