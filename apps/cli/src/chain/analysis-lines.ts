import type {
  ChainModel,
  DisruptionsAnswer,
  ExplainAnswer,
  Objective,
  ParetoAnswer,
  ScenariosAnswer,
} from '@hamkor/chains';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { figuresIn, unknownFigure } from './figures.ts';
import { planLines } from './plan-lines.ts';

type Words = Pick<Terminal, 't' | 'locale'>;

/** Units that stand behind the name of an objective. */
const units: Partial<Readonly<Record<Objective, string>>> = { cost: 'money', risk: 'money', co2e: 'kg' };

/** Points of a front, each with what it costs to come one step further. */
export const paretoLines = (
  { t, locale }: Words,
  currency: string,
  { objectives, points, prices }: ParetoAnswer,
): readonly string[] => {
  const { amount, percent } = figuresIn(locale);
  return [
    ...aligned(
      [
        '',
        ...objectives.map((one) => {
          const unit = units[one as Objective];
          const name = t(`chainModel.objectives.${one as Objective}`);
          return unit === undefined ? name : `${name}, ${unit === 'money' ? currency : unit}`;
        }),
        t('chainCli.gap'),
        ...(prices === null ? [] : [t('chainCli.stepPrice')]),
      ],
      points.map(({ values, gap }, at) => [
        String(at + 1),
        ...values.map(amount),
        percent(gap),
        ...(prices === null ? [] : [amount(prices[at] ?? null)]),
      ]),
      [
        'right',
        ...objectives.map(() => 'right' as const),
        'right',
        ...(prices === null ? [] : (['right'] as const)),
      ],
    ),
  ];
};

/** Scenarios beside the model as it stands, with the difference each makes. */
export const scenarioLines = (
  { t, locale }: Words,
  model: ChainModel,
  { results }: ScenariosAnswer,
): readonly string[] => {
  const { amount, percent } = figuresIn(locale);
  const names = new Map(model.scenarios.map(({ id, name }) => [id, name[locale]]));
  const base = results.find(({ scenario }) => scenario === null)?.answer;
  const cost = base?.kind === 'plan' ? base.plan.objective : null;
  return aligned(
    [
      t('chainCli.scenario'),
      t('chainCli.cost.total'),
      t('chainCli.difference'),
      t('chainCli.tonnesCo2e'),
      t('chainCli.gap'),
      t('chainCli.sitesOpen'),
    ],
    results.map(({ scenario, answer }) => {
      const name = scenario === null ? t('chainCli.asItStands') : (names.get(scenario) ?? scenario);
      if (answer.kind !== 'plan') {
        const status = t('chainCli.status', { status: answer.kind, objective: '', bound: '', gap: '' });
        return [name, status, '', '', '', ''];
      }
      const { plan } = answer;
      return [
        name,
        amount(plan.objective),
        cost === null || cost === 0 ? unknownFigure : percent((plan.objective - cost) / Math.abs(cost)),
        amount(plan.carbon.total / 1000),
        percent(plan.gap),
        amount(new Set(plan.sites.filter(({ isOpen }) => isOpen).map(({ site }) => site)).size),
      ];
    }),
    ['left', 'right', 'right', 'right', 'right', 'right'],
  );
};

/** What every disruption costs the design, and how long each node may be gone. */
export const disruptionLines = (
  { t, locale }: Words,
  model: ChainModel,
  { losses, nodes, risk, alpha }: DisruptionsAnswer,
): readonly string[] => {
  const { amount, percent } = figuresIn(locale);
  const names = new Map(
    [...model.disruptions, ...model.sites, ...model.suppliers, ...model.markets].map(({ id, name }) => [
      id,
      name[locale],
    ]),
  );
  const called = (id: string): string => names.get(id) ?? id;
  const days = (value: number | null, none: 'always' | 'never'): string =>
    value === null ? t(`chainCli.${none}`) : amount(value);
  return [
    ...aligned(
      [t('chainCli.disruption'), t('chainCli.days'), t('chainCli.probability'), t('chainCli.loss')],
      losses.map(({ disruption, days: long, probability, loss }) => [
        called(disruption),
        amount(long),
        percent(probability),
        amount(loss),
      ]),
      ['left', 'right', 'right', 'right'],
    ),
    t('chainCli.risk', { alpha: percent(1 - alpha), risk: amount(risk), currency: model.currency }),
    '',
    ...aligned(
      [
        t('chainCli.node'),
        t('chainCli.survives'),
        t('chainCli.recovers'),
        t('chainCli.lossPerDay'),
        t('chainCli.served'),
      ],
      nodes.map((node) => [
        called(node.id),
        days(node.daysToSurvive, 'always'),
        days(node.daysToRecover, 'never'),
        amount(node.lossPerDay),
        percent(node.servedShare),
      ]),
      ['left', 'right', 'right', 'right', 'right'],
    ),
  ];
};

/** The plan, and what each limit costs it. */
export const explainLines = (
  words: Words,
  model: ChainModel,
  { plan, worth }: ExplainAnswer,
): readonly string[] => {
  const { t, locale } = words;
  const { amount } = figuresIn(locale);
  const names = new Map(model.limits.map(({ id, name }) => [id, name[locale]]));
  return [
    ...planLines(words, model, plan),
    '',
    ...(worth.length === 0
      ? [t('chainCli.noLimits')]
      : aligned(
          [t('chainCli.limitLifted'), t('chainCli.saves')],
          worth.map(({ limit, cost, isProved }) => [
            names.get(limit) ?? limit,
            t('chainCli.worth', { cost: amount(cost), isProved: isProved ? 'yes' : 'no' }),
          ]),
          ['left', 'right'],
        )),
  ];
};
