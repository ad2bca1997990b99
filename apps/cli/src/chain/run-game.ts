import { coreOf, ruleShares, stableShares } from '@hamkor/chains';
import type { RuleShares, SharingRule } from '@hamkor/chains';
import { sharingRules } from '@hamkor/chains';
import type { Game } from '@hamkor/gains';
import { readGame } from '@hamkor/gains';
import { highsHere } from '@hamkor/optimiser';
import type { Terminal } from '../terminal.ts';
import { sharesDocument } from './gains-document.ts';
import type { SharedGame } from './gains-document.ts';
import { shareLines } from './gains-lines.ts';
import type { GivenChain } from './given.ts';

/** Weights of the players in the document, for the capital key; NaN where it gives none, so that this rule is undefined. */
const weightsOf = (document: unknown, game: Game): readonly number[] => {
  const given: unknown =
    typeof document === 'object' && document !== null && 'weights' in document ? document.weights : null;
  return game.players.map((player) => {
    const weight: unknown =
      typeof given === 'object' && given !== null ? Reflect.get(given, player) : undefined;
    return typeof weight === 'number' ? weight : NaN;
  });
};

/** Shares of a game whose worths are given in the file: `{"players": ["A", "B"], "worth": {"A": 0, "B": 0, "A+B": 3}}`. */
export const runGame = async (document: unknown, given: GivenChain, terminal: Terminal): Promise<void> => {
  const { t, refuse, print, say } = terminal;
  const idle = Object.keys(given).filter((name) => name !== 'rule' && name !== 'json');
  if (idle.length > 0) {
    refuse(t('chainCli.onlyOfChains', { options: idle.map((name) => `--${name}`).join(', ') }));
    return;
  }
  const rule: SharingRule | undefined = sharingRules.find((one) => one === (given.rule ?? 'shapley'));
  if (rule === undefined) {
    const words = sharingRules.join(', ');
    refuse(t('chainCli.badWord', { option: '--rule', found: given.rule ?? '', question: '', words }));
    return;
  }
  const read = readGame(document);
  if (read.kind === 'problems') {
    for (const { kind, at } of read.problems) refuse(t(`chainCli.game.${kind}`, { at }));
    return;
  }
  const { game } = read;
  const solver = await highsHere();
  const ground = { game, weights: weightsOf(document, game), sample: null, solver };
  const rules: RuleShares[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
  for (const each of sharingRules) rules.push(await ruleShares(each, ground));
  const core = await coreOf(game, new Float64Array(game.worth.length), solver);
  const stable = await stableShares(rule, ground, core.subsidy);
  await solver.close();
  const shared: SharedGame = { players: game.players, worth: game.worth, rules, core, stable };
  if (given.json === true) print(sharesDocument(shared));
  else for (const line of shareLines(terminal, shared, null)) say(line);
};
