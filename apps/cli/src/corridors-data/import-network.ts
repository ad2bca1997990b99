import type { NetworkFormat } from '@hamkor/server';
import {
  importOverlay,
  isMachineProblem,
  knownCountries,
  networkFormats,
  overlayNoticeWords,
  overlayProblemLine,
  overlayProblemWords,
  overlayShelf,
  shippedCorridors,
  tableEncodings,
} from '@hamkor/server';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';
import { countsLine, overlayDocument } from './overlay-words.ts';

/** Options of `hamkor network import`, as they are typed. */
export interface ImportNetworkOptions {
  readonly name: string;
  readonly country?: string;
  readonly join?: string;
  readonly encoding?: string;
  readonly decimalComma?: boolean;
  readonly allowDisconnected?: boolean;
  readonly json?: boolean;
}

const isFormat = (text: string): text is NetworkFormat =>
  (networkFormats as readonly string[]).includes(text);

/** Farther than this nothing is joined by a road that nobody has seen. */
const mostJoinKm = 500;

/** What was typed, understood; null after saying what is wrong with it. */
const readOptions = ({ country, join, encoding }: ImportNetworkOptions, { t, refuse }: Terminal) => {
  const countries = country === undefined ? [] : country.split(',').map((code) => code.trim().toUpperCase());
  const known = knownCountries();
  const unknown = countries.find((code) => !known.has(code));
  if (unknown !== undefined) {
    refuse(t('overlays.cli.badCountry', { found: unknown }));
    return null;
  }
  const joinKm = join === undefined ? null : Number(join);
  if (joinKm !== null && !(joinKm > 0 && joinKm <= mostJoinKm)) {
    refuse(t('overlays.cli.badJoin', { found: join ?? '' }));
    return null;
  }
  const named = encoding?.toLowerCase() ?? null;
  if (named !== null && !(tableEncodings as readonly string[]).includes(named)) {
    refuse(t('overlays.cli.badEncoding', { found: encoding ?? '', known: tableEncodings.join(', ') }));
    return null;
  }
  return { countries, joinKm, encoding: named };
};

/** Reads files as an overlay and keeps it; whatever is wrong ends with 2 and leaves all as it was. */
export const importNetwork = async (
  format: string,
  files: readonly string[],
  options: ImportNetworkOptions,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse, fail } = terminal;
  if (!isFormat(format)) {
    refuse(t('overlays.cli.unknownFormat', { found: format, formats: networkFormats.join(', ') }));
    return;
  }
  const read = readOptions(options, terminal);
  if (read === null) return;
  const outcome = await importOverlay(
    overlayShelf(await varFolder()),
    {
      ...read,
      format,
      name: options.name,
      files: files.map((path) => ({ path, label: path })),
      isDecimalComma: options.decimalComma ?? false,
      allowDisconnected: options.allowDisconnected ?? false,
    },
    shippedCorridors(),
    new Date(),
  );
  if (outcome.kind === 'refused') {
    // What the machine could not do may work another time: it is no fault of what was given.
    const complain = outcome.problems.every(isMachineProblem) ? fail : refuse;
    for (const problem of outcome.problems) complain(overlayProblemLine(t, problem));
    complain(t('overlays.cli.nothingSaved'));
    if (options.json) print({ problems: outcome.problems.map((problem) => overlayProblemWords(t, problem)) });
    return;
  }
  const { kept } = outcome;
  if (options.json) {
    print(overlayDocument(t, kept));
    return;
  }
  say(countsLine(t, kept));
  if (outcome.replaced) say(t('overlays.cli.replacedOne'));
  for (const notice of kept.notices) say(`  ${overlayNoticeWords(t, notice)}`);
};
