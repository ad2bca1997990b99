import type { Command } from 'commander';
import { keepingFolder } from './import/keeping-folder.ts';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

const list = async (json: boolean, { t, say, print, locale }: Terminal): Promise<void> => {
  const { leftoverImports, openShelf, vintageRef } = await import('@hamkor/server');
  const folder = await varFolder();
  const shelf = openShelf(folder);
  const active = shelf.active();
  const leftovers = leftoverImports(folder);
  if (json) {
    print({
      items: shelf.vintages(),
      active: active === null ? null : vintageRef(active),
      unfinished: leftovers,
    });
    return;
  }
  if (shelf.vintages().length === 0) say(t('warehouse.cli.noVintages'));
  if (shelf.vintages().length > 0) {
    const { vintageTable } = await import('./import/vintage-table.ts');
    for (const line of vintageTable({ t, locale }, shelf.vintages(), active)) say(line);
  }
  for (const { request, parts } of leftovers)
    say(t('warehouse.cli.leftoverLine', { format: request.format, name: request.name, parts }));
};

const remove = async (ref: string, { t, say, refuse }: Terminal): Promise<void> => {
  const { leftoverImports, openShelf, pinsOf, removeLeftover, removeVintage } =
    await import('@hamkor/server');
  const folder = await varFolder();
  const outcome = removeVintage(folder, ref, pinsOf(folder));
  // What an import of that name left goes by the same word.
  const left = leftoverImports(folder).filter(({ request }) => request.name === ref);
  if (
    outcome.kind === 'not-found' &&
    left.length > 0 &&
    left.every(({ job }) => removeLeftover(folder, job))
  ) {
    say(t('warehouse.cli.removed', { ref }));
    return;
  }
  if (outcome.kind === 'removed') say(t('warehouse.cli.removed', { ref }));
  else if (outcome.kind === 'in-use') refuse(t('warehouse.cli.vintageInUse', { ref }));
  else refuse(unknownVintage(t, ref, openShelf(folder).vintages()));
};

/** Says that there is no such vintage, and which there are. */
export const unknownVintage = (
  t: Terminal['t'],
  found: string,
  vintages: readonly { readonly name: string }[],
): string => {
  const names = [...new Set(vintages.map(({ name }) => name))];
  return t('warehouse.cli.noSuchVintage', { found, known: names.length === 0 ? '–' : names.join(', ') });
};

const use = async (ref: string, { t, say, refuse }: Terminal): Promise<void> => {
  const { openShelf } = await import('@hamkor/server');
  const shelf = openShelf(await varFolder());
  if (ref !== 'shipped' && shelf.find(ref) === null) {
    refuse(unknownVintage(t, ref, shelf.vintages()));
    return;
  }
  shelf.activate(ref === 'shipped' ? null : ref);
  say(ref === 'shipped' ? t('warehouse.cli.shippedInUse') : t('warehouse.cli.inUse', { ref }));
};

/** Lists what is loaded, removes a vintage, or chooses the one that is used where none is asked for. */
export const vintages = async (
  action: string,
  ref: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<void> => {
  const { t, refuse } = terminal;
  if (action === 'list') await list(json, terminal);
  else if (action !== 'remove' && action !== 'use')
    refuse(t('warehouse.cli.unknownAction', { found: action }));
  else if (ref === undefined) refuse(t('warehouse.cli.actionNeedsRef', { action }));
  else
    await keepingFolder(terminal, await varFolder(), () =>
      (action === 'remove' ? remove : use)(ref, terminal),
    );
};

/** Adds `hamkor vintages` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('vintages')
    .description(t('warehouse.cli.vintagesAbout'))
    .argument('[action]', t('warehouse.cli.vintagesAction'), 'list')
    .argument('[ref]', t('warehouse.cli.refArgument'))
    .option('--json', t('cli.main.jsonOption'))
    .action((action: string, ref: string | undefined, { json }: { readonly json?: boolean }) =>
      vintages(action, ref, json ?? false, terminal),
    );
};
