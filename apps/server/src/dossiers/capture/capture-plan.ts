import type { ChainModel, ChainPlan, TaskAnswer } from '@hamkor/chains';
import type { CapturedFigure, CapturedItem } from '@hamkor/dossier';
import { findDocument } from '../../chains/model-repository.ts';
import { unpackText } from '../../chains/packed-json.ts';
import { findAnswer, findRun, isRunOver } from '../../chains/run-repository.ts';
import { absentItem } from './absent-item.ts';
import type { Capture } from './capture.ts';
import { statedFigure } from './captured-figure.ts';
import { evidenceOf } from './chain-evidence.ts';
import { titleOfNames } from './title-of-names.ts';

type Basis = Pick<CapturedFigure, 'confidence' | 'origins' | 'cited' | 'year'>;

/** Money is rounded by the solver: a state that loses less than this a year is not worse off. */
const tolerance = 1;

const planOf = (answer: TaskAnswer): ChainPlan | null => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan' ? answer.answer.plan : null;
    case 'gains':
    case 'explain':
    case 'disruptions':
      return answer.answer.plan;
    case 'pareto':
    case 'scenarios':
    case 'refused':
    case 'no-plan':
      return null;
  }
};

/** What the whole plan costs, emits and takes, with how sure it is that none is better. */
const wholeFigures = (plan: ChainPlan, currency: string, basis: Basis): readonly CapturedFigure[] => [
  statedFigure({ path: 'cost', label: 'planCost', value: plan.cost.total, unit: currency, ...basis }),
  statedFigure({ path: 'co2e', label: 'planEmissions', value: plan.carbon.total, unit: 'kg CO2e', ...basis }),
  statedFigure({ path: 'days', label: 'planDays', value: plan.days, unit: 'days', ...basis }),
  statedFigure({ path: 'risk', label: 'planRisk', value: plan.risk, unit: currency, ...basis }),
  statedFigure({ path: 'intra-bloc', label: 'intraBloc', value: plan.intraBloc, unit: 'share', ...basis }),
  statedFigure({ path: 'gap', label: 'planGap', value: plan.gap, unit: 'share', ...basis }),
];

/** Tonnes a year that each state makes: mean over the periods. */
const madeFigures = (model: ChainModel, plan: ChainPlan, basis: Basis): readonly CapturedFigure[] => {
  const countryOf = new Map(model.sites.map(({ id, country }) => [id, country]));
  const periods = Math.max(1, model.periods.length);
  const byState = Map.groupBy(
    plan.sites.filter(({ tonnes }) => tonnes > 0),
    ({ site }) => countryOf.get(site) ?? site,
  );
  return [...byState]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([state, sites]) =>
      statedFigure({
        path: `made/${state}`,
        label: 'made',
        of: state,
        value: sites.reduce((sum, { tonnes }) => sum + tonnes, 0) / periods,
        unit: 't',
        ...basis,
      }),
    );
};

/** Gain of each partner a year, without payments between states: these are for the states to agree on. */
const gainsOf = (answer: TaskAnswer, plan: ChainPlan): readonly (readonly [string, number])[] =>
  answer.kind === 'gains'
    ? answer.answer.players.map((state, place) => [state, answer.answer.planGains[place]!] as const)
    : plan.accounts.filter(({ isPartner }) => isPartner).map(({ country, gain }) => [country, gain] as const);

const paymentFigures = (answer: TaskAnswer, currency: string, basis: Basis): readonly CapturedFigure[] => {
  if (answer.kind !== 'gains') return [];
  const { players, transfers, core } = answer.answer;
  return [
    ...transfers.map(({ from, to, amount }) => {
      const of = `${from === null ? '' : players[from]!}>${players[to]!}`;
      return statedFigure({
        path: `transfer/${of}`,
        label: 'transfer',
        of,
        value: amount,
        unit: currency,
        ...basis,
      });
    }),
    statedFigure({ path: 'subsidy', label: 'subsidy', value: core.subsidy, unit: currency, ...basis }),
  ];
};

/**
 * An answered question of a chain: what the plan costs and emits, what is made where, who gains. Of a front or of scenarios
 * nobody has chosen one yet, so that they tell no figures.
 */
export const capturePlan: Capture = async (ref, _sources, transaction) => {
  const address = `/chains/runs/${encodeURIComponent(ref.id)}`;
  const run = await findRun(transaction, ref.id);
  if (run === null) return absentItem(ref, 'not-found', address);
  if (!isRunOver(run)) return absentItem(ref, 'not-ready', address);
  const [packed, packedModel] = [
    await findAnswer(transaction, ref.id),
    await findDocument(transaction, run.model),
  ];
  if (packed === null || packedModel === null) return absentItem(ref, 'no-answer', address);
  const answer = JSON.parse((await unpackText(packed)).toString('utf8')) as TaskAnswer;
  if (answer.kind === 'no-plan' || answer.kind === 'refused') return absentItem(ref, 'no-answer', address);
  const model = JSON.parse((await unpackText(packedModel)).toString('utf8')) as ChainModel;
  const { currency, priceYear } = model;
  const { confidence, origins } = evidenceOf(model);
  const basis: Basis = { confidence, origins, cited: `model ${run.model}`, year: priceYear };
  const plan = planOf(answer);
  const gains = plan === null ? [] : gainsOf(answer, plan);
  const item: CapturedItem = {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: titleOfNames(run.title, ref.id),
    address,
    states: model.partners.map(({ id }) => id),
    stage: model.isDemonstration ? 'demonstration' : run.task.kind,
    figures:
      plan === null
        ? []
        : [
            ...wholeFigures(plan, currency, basis),
            ...gains.map(([state, gain]) =>
              statedFigure({
                path: `gains/${state}`,
                label: 'gain',
                of: state,
                value: gain,
                unit: currency,
                ...basis,
              }),
            ),
            ...madeFigures(model, plan, basis),
            ...paymentFigures(answer, currency, basis),
          ],
    gains: gains.map(([state, gain]) => ({
      state,
      usd: currency === 'USD' ? gain : null,
      isWorseOff: gain < -tolerance,
    })),
  };
  return item;
};
