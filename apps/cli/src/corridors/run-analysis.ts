import type {
  AccessDocument,
  CriticalityDocument,
  FixesDocument,
  GreenCorridorsDocument,
} from '@hamkor/contract';
import { analyse } from '@hamkor/server';
import { nearest } from '../nearest.ts';
import { placeName } from '../route/place-name.ts';
import { readTonnes, readUnit } from '../route/plain-options.ts';
import type { Terminal } from '../terminal.ts';
import { accessLines, criticalityLines, fixLines, greenLines } from './analysis-lines.ts';
import { analysisTask } from './analysis-task.ts';
import { readChosen } from './chosen-pairs.ts';
import type { Analysis, GivenCorridors } from './given.ts';
import { analyses } from './given.ts';
import { openCorridors } from './open-corridors.ts';

const isAnalysis = (text: string): text is Analysis => (analyses as readonly string[]).includes(text);

/** Rows shown to a person unless told otherwise. */
const usualLimit = 20;

/** All that is wrong with what was typed. */
const problemsOf = (analysis: Analysis, given: GivenCorridors, t: Terminal['t']): string[] => {
  const { set, places, limit } = given;
  const readings = [readTonnes(t, given), readUnit(t, given)];
  const usesSet = analysis === 'criticality' || analysis === 'fixes';
  return [
    ...readings.flatMap((reading) => (reading.kind === 'refused' ? [reading.line] : [])),
    ...(limit === undefined || /^[1-9]\d{0,6}$/.test(limit)
      ? []
      : [t('cli.options.badLimit', { found: limit })]),
    ...(set === undefined || set === 'members' || set === 'parks'
      ? []
      : [t('cli.corridors.unknownSet', { found: set })]),
    ...(['set', 'places'] as const).flatMap((name) =>
      given[name] !== undefined && !usesSet ? [t('cli.corridors.setUnused', { option: `--${name}` })] : [],
    ),
    ...(set !== undefined && places !== undefined ? [t('cli.corridors.setAndPlaces')] : []),
  ];
};

/** Concludes from all routes what is asked and prints it. */
export const runAnalysis = async (
  analysis: string,
  given: GivenCorridors,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse } = terminal;
  if (!isAnalysis(analysis)) {
    const meant = nearest(analysis, analyses);
    const question = meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
    refuse(t('cli.corridors.unknownAnalysis', { found: analysis, question, analyses: analyses.join(', ') }));
    return;
  }
  const problems = problemsOf(analysis, given, t);
  for (const line of problems) refuse(line);
  if (problems.length > 0) return;
  const [tonnes, unit] = [readTonnes(t, given), readUnit(t, given)];
  if (tonnes.kind === 'refused' || unit.kind === 'refused') return;
  const network = await openCorridors(given.overlay, terminal);
  if (network === null) return;
  const chosen = readChosen(terminal, network, given);
  if (chosen.kind === 'refused') {
    for (const line of chosen.lines) refuse(line);
    return;
  }
  const task = analysisTask(analysis, chosen.pairs);
  const document = analyse(network, { tonnes: tonnes.value, unit: unit.value }, task);
  const limit = given.limit === undefined ? null : Number(given.limit);
  if (given.json) {
    const whole = document as { readonly items: readonly unknown[] };
    print(limit === null ? whole : { ...whole, items: whole.items.slice(0, limit) });
    return;
  }
  const shown = limit ?? usualLimit;
  const told = {
    criticality: () => criticalityLines(terminal, document as CriticalityDocument, shown),
    fixes: () => fixLines(terminal, document as FixesDocument, shown),
    access: () => accessLines(terminal, document as AccessDocument, shown),
    green: () =>
      greenLines(terminal, document as GreenCorridorsDocument, shown, (id) =>
        placeName(terminal, network, id),
      ),
  };
  for (const line of told[analysis]()) say(line);
};
