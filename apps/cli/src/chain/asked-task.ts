import type { ChainModel, ChainTask, Objective, SharingRule, SolveBounds } from '@hamkor/chains';
import { objectives, sharingRules, usualQuestion } from '@hamkor/chains';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';
import type { GivenChain, Solving } from './given.ts';

export type AskedTask =
  | { readonly kind: 'task'; readonly task: ChainTask }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** Other words for objectives. */
const synonyms: Readonly<Record<string, Objective>> = {
  emissions: 'co2e',
  carbon: 'co2e',
  time: 'days',
  'landed-cost': 'cost',
};

/** Whole solutions are sought closer than a page does, which is to be quick. */
const usualGap = 1e-6;

/** The question that options ask of a model, or all that is wrong with them. */
export const askedTask = (
  action: Solving,
  given: GivenChain,
  model: ChainModel,
  { t }: Pick<Terminal, 't'>,
): AskedTask => {
  const lines: string[] = [];
  const number = (option: keyof GivenChain, usual: number, least: number, most: number): number => {
    const text = given[option];
    if (text === undefined) return usual;
    const value = Number(text);
    if (typeof text === 'string' && text.trim() !== '' && value >= least && value <= most) return value;
    lines.push(
      t('chainCli.badNumber', {
        option: optionName(option),
        found: String(text),
        least: String(least),
        most: String(most),
      }),
    );
    return usual;
  };
  const word = <Word extends string>(option: string, found: string, words: readonly Word[]): Word | null => {
    const meant = words.find((one) => one === found.trim());
    if (meant !== undefined) return meant;
    const close = nearest(found, words);
    const question = close === null ? '' : `${t('cli.options.didYouMean', { meant: close })} `;
    lines.push(t('chainCli.badWord', { option, found, question, words: words.join(', ') }));
    return null;
  };
  const objectivesOf = (option: string, text: string): readonly Objective[] => [
    ...new Set(
      text.split(',').flatMap((part) => synonyms[part.trim()] ?? word(option, part.trim(), objectives) ?? []),
    ),
  ];
  const seconds = number('timeLimit', usualQuestion.bounds.seconds, 0.01, 86_400);
  const bounds: SolveBounds = { seconds, relativeGap: number('gap', usualGap, 0, 1) };
  const alpha = number('alpha', usualQuestion.alpha, 0, 0.999);
  const tolerance = number('tolerance', 0, 0, 1);
  const points = number('points', 8, 2, 20);
  const scenarios = model.scenarios.map(({ id }) => id);
  const scenario = given.scenario === undefined ? null : word('--scenario', given.scenario, scenarios);
  const rule: SharingRule = word('--rule', given.rule ?? 'shapley', sharingRules) ?? 'shapley';
  const duties = word('--duties', given.duties ?? 'returned', ['returned', 'lost']) ?? 'returned';
  const named = objectivesOf('--objective', given.objective ?? 'cost');
  const question = {
    scenario,
    objectives: named.map((objective, at) => ({
      objective,
      tolerance: at < named.length - 1 ? tolerance : 0,
    })),
    alpha,
    bounds,
  };
  const isPareto = action === 'pareto' || (action === 'solve' && given.pareto !== undefined);
  const front = isPareto ? objectivesOf('--pareto', given.pareto ?? 'cost,co2e') : [];
  if (isPareto && lines.length === 0 && (front.length < 2 || front.length > 3))
    lines.push(t('chainCli.frontSize', { found: front.join(', ') }));
  if (!isPareto && given.pareto !== undefined) lines.push(t('chainCli.unused', { option: '--pareto' }));
  if (lines.length > 0) return { kind: 'refused', lines };
  if (isPareto)
    return {
      kind: 'task',
      task: {
        kind: 'pareto',
        question: { scenario, objectives: front, points: Math.round(points), alpha, bounds },
      },
    };
  switch (action) {
    case 'gains':
      return { kind: 'task', task: { kind: 'gains', question: { scenario, duties, rule, bounds } } };
    case 'scenarios': {
      const wanted = scenario === null ? [null, ...scenarios] : [null, scenario];
      return { kind: 'task', task: { kind: 'scenarios', question, scenarios: wanted } };
    }
    case 'disruptions':
    case 'explain':
      return { kind: 'task', task: { kind: action, question } };
    case 'solve':
      return { kind: 'task', task: { kind: 'plan', question } };
  }
};

const optionName = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
