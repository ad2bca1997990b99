import type { ChainModel, TaskAnswer } from '@hamkor/chains';
import {
  applyScenario,
  chainModelJsonSchema,
  compileChain,
  estimateSize,
  modelToSheets,
  runTask,
  usualQuestion,
} from '@hamkor/chains';
import { writeMps } from '@hamkor/optimiser';
import { answerSheets } from '@hamkor/server';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';
import { disruptionLines, explainLines, paretoLines, scenarioLines } from './analysis-lines.ts';
import { answerDocument } from './answer-document.ts';
import { askedTask } from './asked-task.ts';
import { chosenSolvers } from './chosen-solvers.ts';
import { figuresIn } from './figures.ts';
import { gainsLines } from './gains-lines.ts';
import type { Action, GivenChain, Solving } from './given.ts';
import { actions, solving } from './given.ts';
import { namedExample } from './named-example.ts';
import { openModel, problemLines } from './open-model.ts';
import { noPlanLines, planLines } from './plan-lines.ts';
import { runGame } from './run-game.ts';
import { runProgramme } from './run-programme.ts';
import { watchWork } from './work-watch.ts';
import { endingOf, writeOut } from './write-out.ts';

const isAction = (text: string): text is Action => (actions as readonly string[]).includes(text);
const isSolving = (action: Action): action is Solving => (solving as readonly string[]).includes(action);

/** The programme of a model as it stands or in a scenario, as MPS text. */
const programmeOf = (model: ChainModel, scenario: string | undefined): string => {
  const applied = applyScenario(model, scenario ?? null);
  const compiled = compileChain(applied.kind === 'model' ? applied.model : model, {
    alpha: usualQuestion.alpha,
    levels: [],
  });
  return compiled.kind === 'compiled' ? writeMps(compiled.chain.linear) : '';
};

const modelContent = (model: ChainModel, scenario?: string) => ({
  document: () => model,
  sheets: () => modelToSheets(model),
  mps: () => programmeOf(model, scenario),
});

const tellModel = (model: ChainModel, { t, say, locale }: Terminal): void => {
  const { amount } = figuresIn(locale);
  const size = estimateSize(model);
  say(t('chainCli.sound', { title: model.title[locale] }));
  say(
    t('chainCli.size', {
      columns: amount(size.columns),
      rows: amount(size.rows),
      nonzeros: amount(size.nonzeros),
      integers: amount(size.integers),
    }),
  );
};

const answerLines = (terminal: Terminal, model: ChainModel, answer: TaskAnswer): readonly string[] => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan'
        ? planLines(terminal, model, answer.answer.plan)
        : noPlanLines(terminal, model, answer.answer);
    case 'no-plan':
      return noPlanLines(terminal, model, answer.answer);
    case 'refused':
      return problemLines(terminal.t, answer.problems);
    case 'pareto':
      return paretoLines(terminal, model.currency, answer.answer);
    case 'scenarios':
      return scenarioLines(terminal, model, answer.answer);
    case 'disruptions':
      return disruptionLines(terminal, model, answer.answer);
    case 'explain':
      return explainLines(terminal, model, answer.answer);
    case 'gains':
      return gainsLines(terminal, answer.answer, model.currency);
  }
};

/** 0 for every answer, also that there is no plan; 1 where it was stopped with nothing; 2 where the model is to blame. */
const exitCodeOf = (answer: TaskAnswer): 0 | 1 | 2 => {
  if (answer.kind === 'refused') return 2;
  if (answer.kind !== 'plan' && answer.kind !== 'no-plan') return 0;
  if (answer.answer.kind === 'too-large') return 2;
  return answer.answer.kind === 'stopped' ? 1 : 0;
};

const solve = async (
  action: Solving,
  model: ChainModel,
  given: GivenChain,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse } = terminal;
  const asked = askedTask(action, given, model, terminal);
  if (asked.kind === 'refused') {
    for (const line of asked.lines) refuse(line);
    return;
  }
  const { out, writeMps: programme } = given;
  for (const file of [out, programme])
    if (file !== undefined && endingOf(file) === null) {
      refuse(t('chainCli.badEnding', { file, endings: '.json, .xlsx, .mps' }));
      return;
    }
  if (programme !== undefined && !(await writeOut(programme, modelContent(model, given.scenario), terminal)))
    return;
  const chosen = await chosenSolvers(given, terminal);
  if (chosen.kind === 'refused') {
    refuse(chosen.line);
    return;
  }
  const { watch, end } = watchWork(terminal, process.stderr, () => performance.now());
  let answer: TaskAnswer;
  try {
    answer = await runTask(model, asked.task, chosen.solvers, watch);
  } finally {
    end();
    await Promise.all(chosen.solvers.map((solver) => solver.close()));
  }
  const code = exitCodeOf(answer);
  if (code === 2 && given.json !== true) {
    for (const line of answerLines(terminal, model, answer)) refuse(line);
    return;
  }
  if (given.json === true) print(answerDocument(answer));
  else for (const line of answerLines(terminal, model, answer)) say(line);
  if (code > 0) process.exitCode = code;
  if (out === undefined) return;
  const content = {
    document: () => answerDocument(answer),
    sheets: () => answerSheets(model, answer, terminal.locale),
    mps: () => programmeOf(model, given.scenario),
  };
  await writeOut(out, content, terminal);
};

/** Does with a model what is asked. */
export const runChain = async (
  action: string,
  file: string | undefined,
  given: GivenChain,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse } = terminal;
  if (!isAction(action)) {
    const meant = nearest(action, actions);
    const question = meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
    refuse(t('chainCli.unknownAction', { found: action, question, actions: actions.join(', ') }));
    return;
  }
  if (action === 'schema') {
    print(chainModelJsonSchema());
    return;
  }
  if (action === 'example') {
    const example = await namedExample(file, terminal);
    if (example === null) return;
    if (given.out === undefined) print(example);
    else if (await writeOut(given.out, modelContent(example), terminal))
      say(t('chainCli.written', { file: given.out }));
    return;
  }
  if (file === undefined) {
    refuse(t('cli.main.missingArgument', { name: 'model' }));
    return;
  }
  const opened = await openModel(file, terminal);
  switch (opened.kind) {
    case 'refused':
      refuse(opened.line);
      return;
    case 'problems':
      if (given.json === true) print({ problems: opened.problems, size: null });
      for (const line of problemLines(t, opened.problems)) refuse(line);
      refuse(t('chainModel.problemCount', { count: opened.problems.length }));
      return;
    case 'programme':
      if (action !== 'solve') refuse(t('chainCli.onlySolve', { action }));
      else await runProgramme(opened.programme, given, terminal);
      return;
    case 'game':
      if (action !== 'gains') refuse(t('chainCli.onlyGains', { action }));
      else await runGame(opened.document, given, terminal);
      return;
    case 'model':
      break;
  }
  const { model } = opened;
  if (isSolving(action)) {
    await solve(action, model, given, terminal);
    return;
  }
  if (given.out !== undefined && !(await writeOut(given.out, modelContent(model, given.scenario), terminal)))
    return;
  if (given.json === true) print({ problems: [], size: estimateSize(model) });
  else tellModel(model, terminal);
};
