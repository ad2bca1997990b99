/** Computes the parts of the trade study in a thread of its own and posts each as it gets done. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { CooperationOption, OptionItem, OptionSet, ProductionMap, TradeEvidence } from '@hamkor/trade';
import {
  evidenceOfTrade,
  evidenceIndices,
  findOptions,
  hubLadders,
  productionMap,
  replaceableMaterials,
  validate,
} from '@hamkor/trade';
import type { PartMessage } from './background.ts';
import { shelve } from './explanation-shelf.ts';
import type { HeadingStanding, StudyPart, TradeStudyInput, TradeStudyParts } from './trade-study.ts';

const { facts, parts, vintage } = workerData as TradeStudyInput;
const { projects } = facts;

/** The evidence of the facts, or with the loaded trade in it. */
const evidenceOf = async (): Promise<TradeEvidence> => {
  if (vintage === null) return facts.trade;
  const [{ openWarehouse }, { readLoadedTrade }] = await Promise.all([
    import('../warehouse/open-warehouse.ts'),
    import('../world/read-world-trade.ts'),
  ]);
  const warehouse = openWarehouse(vintage.varFolder);
  try {
    const found = warehouse.find(vintage.ref);
    if (found === null) throw new Error(`the vintage ${vintage.ref} is gone`);
    return evidenceOfTrade(facts.trade, await readLoadedTrade(warehouse, found, facts));
  } finally {
    await warehouse.close();
  }
};
const trade = await evidenceOf();
const isWanted = (...names: readonly StudyPart[]): boolean => names.some((name) => parts.includes(name));

const post = (message: PartMessage<TradeStudyParts>, moved: ArrayBuffer[] = []): void =>
  parentPort!.postMessage(message, moved);

/** Options posted at once: few enough that taking them over holds the server up by milliseconds. */
const pieceLength = 200;

const itemOf = ({ explanation: _explanation, ...item }: CooperationOption): OptionItem => item;

const postOptions = async ({ options, notes, withoutFuels = [] }: OptionSet): Promise<void> => {
  for (let start = 0; start < options.length; start += pieceLength) {
    const taken = once(parentPort!, 'message');
    post({ part: 'options', piece: options.slice(start, start + pieceLength).map(itemOf) });
    await taken;
  }
  post({ part: 'options', result: [] });
  post({ part: 'notes', result: notes });
  post({ part: 'withoutFuels', result: withoutFuels });
  post({ part: 'replaceable', result: replaceableMaterials(options) });
  const shelf = shelve(options.map(({ explanation }) => explanation));
  post({ part: 'explanations', result: shelf }, [shelf.bytes.buffer]);
};

/** Where every member stands to every heading of the product space. */
const standingsOf = (map: ProductionMap): ReadonlyMap<string, HeadingStanding> =>
  new Map(
    map.headings.flatMap(({ hs }) => {
      const hs92 = map.standings.formerHeading(hs);
      const members = map.standings.at(hs).flatMap(({ closeness }) => closeness ?? []);
      return hs92 === null || members.length === 0 ? [] : [[hs, { hs92, members }] as const];
    }),
  );

if (isWanted('options', 'explanations', 'notes', 'withoutFuels', 'replaceable'))
  await postOptions(findOptions(trade));
if (isWanted('indices')) post({ part: 'indices', result: evidenceIndices(trade) });
if (isWanted('standings', 'hubs')) {
  const map = productionMap(trade);
  post({ part: 'standings', result: standingsOf(map) });
  post({ part: 'hubs', result: new Map(trade.members.map((iso3) => [iso3, hubLadders(map, iso3)])) });
}
if (isWanted('validation')) post({ part: 'validation', result: validate(trade, projects) });
