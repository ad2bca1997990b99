import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '@hamkor/provenance';
import type { CooperationOption, OptionKind, OptionSet, Reranked, Weights } from '@hamkor/trade';
import type { Command } from 'commander';
import type { CodeNames } from './options/words.ts';
import type { GivenOptions, OptionsQuery } from './options/query.ts';
import type { Terminal } from './terminal.ts';

const refusal = (t: Terminal['t'], outcome: Exclude<Reranked, { readonly kind: 'ranked' }>): string =>
  outcome.kind === 'all-weights-zero'
    ? t('cli.options.allZero', { kind: outcome.optionKind })
    : t('cli.options.badWeight', { found: `${outcome.part}=${outcome.weight}` });

/** Everything the command reads from the shipped facts; no server is needed. */
const readShipped = async () => {
  const [server, trade] = await Promise.all([import('@hamkor/server'), import('@hamkor/trade')]);
  const evidence = server.readTradeEvidence();
  const { areas, chapters } = server.readNomenclature();
  const countries = new Map(areas.map(({ code, name }) => [code, name]));
  const names: CodeNames = {
    countries,
    headings: new Map(evidence.headings.map(({ hs, name }) => [hs, name])),
    chapters: new Map(chapters.map(({ id, name }) => [id, name])),
  };
  const originOf = (id: string): Origin =>
    JSON.parse(readFileSync(join(server.shippedFacts, id, 'origin.json'), 'utf8')) as Origin;
  const members = evidence.members.map((iso3) => ({ iso3, name: countries.get(iso3)! }));
  return { trade, evidence, names, members, originOf };
};
type Shipped = Awaited<ReturnType<typeof readShipped>>;

/** Options of the kinds asked for under the reader's weights, or null after saying what is wrong with them. */
const ranked = (
  { trade, evidence }: Shipped,
  kinds: readonly OptionKind[],
  weights: Weights,
  { t, refuse }: Terminal,
): OptionSet | null => {
  const found = trade.findOptions(evidence, { kinds });
  if (Object.keys(weights).length === 0) return found;
  const outcome = trade.rerank(found.options, weights);
  if (outcome.kind === 'ranked') return { ...found, options: outcome.options };
  refuse(refusal(t, outcome));
  return null;
};

const list = async (
  shipped: Shipped,
  query: OptionsQuery,
  json: boolean,
  terminal: Terminal,
): Promise<void> => {
  const { kinds, weights, filter, limit } = query;
  const set = ranked(shipped, kinds, weights, terminal);
  if (set === null) return;
  const { headings, correspondences } = shipped.evidence;
  const countries = shipped.members;
  const found = shipped.trade.optionFilter({ headings, correspondences, countries })(set.options, filter);
  const shown = limit === null ? found : found.slice(0, limit);
  if (json) {
    const { listDocument } = await import('./options/document.ts');
    terminal.print(listDocument(shown, found.length, set.notes));
    return;
  }
  const [{ optionLines }, { optionWords }] = await Promise.all([
    import('./options/list.ts'),
    import('./options/words.ts'),
  ]);
  const words = optionWords(terminal, shipped.names);
  for (const line of optionLines(terminal, words, shown, found.length, set.notes)) terminal.say(line);
};

const ofKind = (options: readonly CooperationOption[], kind: OptionKind): number =>
  options.filter((option) => option.kind === kind).length;

const explain = async (
  shipped: Shipped,
  id: string,
  { weights }: OptionsQuery,
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
    terminal.print(detailDocument(option, set.notes));
    return;
  }
  const [{ explanationLines }, { optionWords }] = await Promise.all([
    import('./options/explain.ts'),
    import('./options/words.ts'),
  ]);
  const words = optionWords(terminal, shipped.names);
  const origins = option.origins.map(shipped.originOf);
  const total = ofKind(set.options, option.kind);
  for (const line of explanationLines(terminal, words, option, total, origins)) terminal.say(line);
};

/** Finds cooperation options in the shipped facts and prints them, or tells one of them to its parts. */
export const options = async (
  id: string | undefined,
  given: GivenOptions,
  terminal: Terminal,
): Promise<void> => {
  const { t, refuse } = terminal;
  const [shipped, { readQuery }] = await Promise.all([readShipped(), import('./options/query.ts')]);
  const reading = readQuery(t, given, shipped.members);
  if (reading.kind === 'refused') {
    for (const line of reading.lines) refuse(line);
    return;
  }
  const json = given.json ?? false;
  if (id === undefined) {
    await list(shipped, reading.query, json, terminal);
    return;
  }
  const filters = (['member', 'partner', 'product', 'kind', 'text', 'limit'] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (filters.length > 0)
    refuse(t('cli.options.idAlone', { options: filters.map((name) => `--${name}`).join(', ') }));
  else await explain(shipped, id, reading.query, json, terminal);
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
    .option('--limit <number>', t('cli.options.limitOption'))
    .option('--weights <weights>', t('cli.options.weightsOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((id: string | undefined, given: GivenOptions) => options(id, given, terminal));
};
