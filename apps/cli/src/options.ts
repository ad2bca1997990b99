import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '@hamkor/provenance';
import type { BestRoutes, Vintage } from '@hamkor/server';
import type {
  CooperationOption,
  OptionKind,
  OptionSet,
  Reranked,
  TradeEvidence,
  Weights,
} from '@hamkor/trade';
import type { Command } from 'commander';
import type { Basis } from './options/document.ts';
import type { CodeNames } from './options/words.ts';
import type { GivenOptions, OptionsQuery } from './options/query.ts';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

const refusal = (t: Terminal['t'], outcome: Exclude<Reranked, { readonly kind: 'ranked' }>): string =>
  outcome.kind === 'all-weights-zero'
    ? t('cli.options.allZero', { kind: outcome.optionKind })
    : t('cli.options.badWeight', { found: `${outcome.part}=${outcome.weight}` });

/** Loaded trade to rest on, the shipped facts (null), or a refusal. */
type Chosen =
  | { readonly kind: 'vintage'; readonly vintage: Vintage | null }
  | { readonly kind: 'refused'; readonly line: string };

/** The vintage asked for, or the one in use. */
const chooseVintage = async (found: string | undefined, { t }: Terminal): Promise<Chosen> => {
  if (found === 'shipped') return { kind: 'vintage', vintage: null };
  const [{ openShelf }, { unknownVintage }] = await Promise.all([
    import('@hamkor/server'),
    import('./vintages.ts'),
  ]);
  const shelf = openShelf(await varFolder());
  const vintage = found === undefined ? shelf.active() : shelf.find(found);
  const hasFlows = vintage?.tables.includes('flows') ?? false;
  if (found === undefined) return { kind: 'vintage', vintage: hasFlows ? vintage : null };
  if (vintage === null) return { kind: 'refused', line: unknownVintage(t, found, shelf.vintages()) };
  return hasFlows
    ? { kind: 'vintage', vintage }
    : { kind: 'refused', line: t('cli.options.noFlows', { found }) };
};

/** The evidence with the trade of a vintage in it. */
const withTrade = async (evidence: TradeEvidence, vintage: Vintage): Promise<TradeEvidence> => {
  const [{ openWarehouse, readLoadedTrade }, { evidenceOfTrade }] = await Promise.all([
    import('@hamkor/server'),
    import('@hamkor/trade'),
  ]);
  const warehouse = openWarehouse(await varFolder());
  try {
    return evidenceOfTrade(evidence, await readLoadedTrade(warehouse, vintage, { trade: evidence }));
  } finally {
    await warehouse.close();
  }
};

/** Everything the command reads from the shipped facts and from loaded trade; no server is needed. */
const readShipped = async (vintage: Vintage | null, isWithoutFuels: boolean) => {
  const [server, trade] = await Promise.all([import('@hamkor/server'), import('@hamkor/trade')]);
  const shipped = server.readTradeEvidence();
  const evidence = vintage === null ? shipped : await withTrade(shipped, vintage);
  const basis: Basis = {
    vintage: vintage === null ? null : server.vintageRef(vintage),
    isSynthetic: vintage?.isSynthetic ?? false,
  };
  const { areas, chapters } = server.readNomenclature();
  const countries = new Map(areas.map(({ code, name }) => [code, name]));
  const names: CodeNames = {
    countries,
    headings: new Map(evidence.headings.map(({ hs, name }) => [hs, name])),
    chapters: new Map(chapters.map(({ id, name }) => [id, name])),
  };
  const originOf = (id: string): Origin =>
    id === vintage?.origin.id
      ? vintage.origin
      : (JSON.parse(readFileSync(join(server.shippedFacts, id, 'origin.json'), 'utf8')) as Origin);
  const members = evidence.members.map((iso3) => ({ iso3, name: countries.get(iso3)! }));
  return {
    trade,
    evidence,
    correspondences: shipped.correspondences,
    names,
    members,
    originOf,
    basis,
    isWithoutFuels,
    isWithinDays: server.isWithinDays,
    routeOfOption: server.routeOfOption,
  };
};
type Shipped = Awaited<ReturnType<typeof readShipped>>;

/** The best ways between members over the shipped network, or what is wrong with the places named. */
type FreightReading =
  | { readonly kind: 'ways'; readonly ways: BestRoutes }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

const readFreight = async (
  { place = [] }: GivenOptions,
  { members }: Shipped,
  terminal: Terminal,
): Promise<FreightReading> => {
  const [{ shippedCorridors }, { openNetwork }, { readMemberPlaces }, { memberWays }] = await Promise.all([
    import('@hamkor/server'),
    import('@hamkor/corridors'),
    import('./options/member-places.ts'),
    import('./options/member-ways.ts'),
  ]);
  const network = openNetwork(shippedCorridors());
  const reading = readMemberPlaces(terminal, network, place, members);
  return reading.kind === 'refused' ? reading : { kind: 'ways', ways: memberWays(network, reading.places) };
};

/** Options of the kinds asked for under the reader's weights, or null after saying what is wrong with them. */
const ranked = (
  { trade, evidence, isWithoutFuels }: Shipped,
  kinds: readonly OptionKind[],
  weights: Weights,
  { t, refuse }: Terminal,
): OptionSet | null => {
  const all = trade.findOptions(evidence, { kinds });
  const found = isWithoutFuels
    ? { ...all, options: trade.withoutFuelsAndGold(all.options, all.withoutFuels ?? []) }
    : all;
  if (Object.keys(weights).length === 0) return found;
  const outcome = trade.rerank(found.options, weights);
  if (outcome.kind === 'ranked') return { ...found, options: outcome.options };
  refuse(refusal(t, outcome));
  return null;
};

const list = async (
  shipped: Shipped,
  query: OptionsQuery,
  ways: BestRoutes,
  json: boolean,
  terminal: Terminal,
): Promise<void> => {
  const { kinds, weights, filter, withinDays, limit } = query;
  const set = ranked(shipped, kinds, weights, terminal);
  if (set === null) return;
  const { headings } = shipped.evidence;
  const { correspondences } = shipped;
  const countries = shipped.members;
  const matching = shipped.trade.optionFilter({ headings, correspondences, countries })(set.options, filter);
  const found =
    withinDays === null
      ? matching
      : matching.filter((option) => shipped.isWithinDays(option, ways, withinDays));
  const shown = limit === null ? found : found.slice(0, limit);
  if (json) {
    const { listDocument } = await import('./options/document.ts');
    terminal.print(listDocument(shown, found.length, set.notes, shipped.basis, ways));
    return;
  }
  const [{ optionLines }, { optionWords }] = await Promise.all([
    import('./options/list.ts'),
    import('./options/words.ts'),
  ]);
  const words = optionWords(terminal, shipped.names);
  for (const line of optionLines(terminal, words, shown, found.length, set.notes, shipped.basis, ways))
    terminal.say(line);
};

const ofKind = (options: readonly CooperationOption[], kind: OptionKind): number =>
  options.filter((option) => option.kind === kind).length;

const explain = async (
  shipped: Shipped,
  id: string,
  { weights }: OptionsQuery,
  ways: BestRoutes,
  json: boolean,
  terminal: Terminal,
): Promise<void> => {
  const { t, refuse } = terminal;
  const shape = shipped.trade.parseOptionId(id);
  if (shape === null) {
    refuse(t('cli.options.badId', { found: id }));
    return;
  }
  const set = ranked(shipped, [shape.kind], weights, terminal);
  if (set === null) return;
  const option = set.options.find((one) => one.id === id);
  if (option === undefined) {
    refuse(t('cli.options.unknownId', { found: id, kind: shape.kind }));
    return;
  }
  if (json) {
    const { detailDocument } = await import('./options/document.ts');
    terminal.print(detailDocument(option, set.notes, shipped.basis, ways));
    return;
  }
  const [{ explanationLines }, { optionWords }] = await Promise.all([
    import('./options/explain.ts'),
    import('./options/words.ts'),
  ]);
  const words = optionWords(terminal, shipped.names);
  const { basisLine } = await import('./options/list.ts');
  for (const line of basisLine(terminal, shipped.basis)) terminal.say(line);
  const origins = option.origins.map(shipped.originOf);
  const total = ofKind(set.options, option.kind);
  for (const line of explanationLines(terminal, words, option, total, origins)) terminal.say(line);
  const { wayLines } = await import('./options/way-text.ts');
  terminal.say('');
  terminal.say(terminal.t('options.way.heading'));
  for (const line of wayLines(terminal, shipped.routeOfOption(option, ways))) terminal.say(line);
};

/** Finds cooperation options in the shipped facts and prints them, or tells one of them to its parts. */
export const options = async (
  id: string | undefined,
  given: GivenOptions,
  terminal: Terminal,
): Promise<void> => {
  const { t, refuse } = terminal;
  const chosen = await chooseVintage(given.vintage, terminal);
  if (chosen.kind === 'refused') {
    refuse(chosen.line);
    return;
  }
  const [shipped, { readQuery }] = await Promise.all([
    readShipped(chosen.vintage, given.withoutFuels ?? false),
    import('./options/query.ts'),
  ]);
  const reading = readQuery(t, given, shipped.members);
  const freight = await readFreight(given, shipped, terminal);
  if (reading.kind === 'refused' || freight.kind === 'refused') {
    for (const wrong of [reading, freight])
      if (wrong.kind === 'refused') for (const line of wrong.lines) refuse(line);
    return;
  }
  const json = given.json ?? false;
  if (id === undefined) {
    await list(shipped, reading.query, freight.ways, json, terminal);
    return;
  }
  const filters = (['member', 'partner', 'product', 'kind', 'text', 'withinDays', 'limit'] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (filters.length > 0)
    refuse(
      t('cli.options.idAlone', {
        options: filters.map((name) => (name === 'withinDays' ? '--within-days' : `--${name}`)).join(', '),
      }),
    );
  else await explain(shipped, id, reading.query, freight.ways, json, terminal);
};

/** Adds `hamkor options` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('options')
    .description(t('cli.options.about'))
    .argument('[id]', t('cli.options.idArgument'))
    .option('--member <member>', t('cli.options.memberOption'))
    .option('--partner <member>', t('cli.options.partnerOption'))
    .option('--product <digits>', t('cli.options.productOption'))
    .option('--kind <kinds>', t('cli.options.kindOption'))
    .option('--text <words>', t('cli.options.textOption'))
    .option('--within-days <days>', t('cli.options.withinDaysOption'))
    .option(
      '--place <member=place>',
      t('cli.options.placeOption'),
      (text: string, before: readonly string[]) => [...before, text],
      [] as readonly string[],
    )
    .option('--limit <number>', t('cli.options.limitOption'))
    .option('--weights <weights>', t('cli.options.weightsOption'))
    .option('--vintage <ref>', t('cli.options.vintageOption'))
    .option('--without-fuels', t('cli.options.withoutFuelsOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((id: string | undefined, given: GivenOptions) => options(id, given, terminal));
};
