import type { ChainModel, ChainPlan, Clash, CostParts, PlanAnswer } from '@hamkor/chains';
import { aligned } from '../aligned.ts';
import type { Terminal } from '../terminal.ts';
import { figuresIn } from './figures.ts';

type Words = Pick<Terminal, 't' | 'locale'>;

/** How a solve ended, how sure the plan is and who found it. */
export const statusLines = ({ t, locale }: Words, plan: ChainPlan): readonly string[] => {
  const { amount, percent } = figuresIn(locale);
  return [
    t('chainCli.status', {
      status: plan.status,
      objective: amount(plan.objective),
      bound: amount(plan.bound),
      gap: percent(plan.gap),
    }),
    ...(plan.stop === null ? [] : [t(`chainCli.stoppedBy.${plan.stop}`)]),
    t('chainCli.solvedBy', { solver: plan.solver, seconds: amount(plan.seconds) }),
  ];
};

const costParts = [
  'purchases',
  'fixed',
  'energy',
  'labour',
  'other',
  'transport',
  'duty',
  'stock',
  'outside',
  'penalties',
  'total',
] as const satisfies readonly (keyof CostParts)[];

const costLines = ({ t, locale }: Words, model: ChainModel, { cost }: ChainPlan): readonly string[] => {
  const { amount, percent } = figuresIn(locale);
  const money = t('chainCli.money', { currency: model.currency, year: String(model.priceYear) });
  const shown = costParts.filter((part) => part === 'total' || Math.abs(cost[part]) > 1e-9);
  return aligned(
    [t('chainCli.costs'), money, t('chainCli.share')],
    shown.map((part) => [
      t(`chainCli.cost.${part}`),
      amount(cost[part]),
      percent(cost.total === 0 ? null : cost[part] / cost.total),
    ]),
    ['left', 'right', 'right'],
  );
};

const nameIn = (
  { locale }: Words,
  rows: readonly { readonly id: string; readonly name: ChainModel['title'] }[],
): ((id: string) => string) => {
  const names = new Map(rows.map(({ id, name }) => [id, name[locale]]));
  return (id) => names.get(id) ?? id;
};

const siteLines = (words: Words, model: ChainModel, plan: ChainPlan): readonly string[] => {
  const { t, locale } = words;
  const { amount, percent } = figuresIn(locale);
  const site = nameIn(words, model.sites);
  const product = nameIn(words, model.products);
  const rowOf = new Map(model.lines.map((line) => [line.id, line]));
  const recipeOf = new Map(model.recipes.map((recipe) => [recipe.id, recipe]));
  const working = plan.lines.filter(({ lines, quantity }) => lines > 0 || quantity > 1e-9);
  if (working.length === 0) return [t('chainCli.nothingMade')];
  return aligned(
    [
      t('chainCli.site'),
      t('chainCli.product'),
      t('chainCli.lines'),
      t('chainCli.perYear'),
      t('chainCli.unit'),
      t('chainCli.load'),
    ],
    working.map((line) => {
      const row = rowOf.get(line.line);
      const made = recipeOf.get(row?.recipe ?? '')?.product ?? '';
      return [
        site(row?.site ?? ''),
        product(made),
        amount(line.lines),
        amount(line.quantity),
        row?.unit ?? '',
        percent(line.utilisation),
      ];
    }),
    ['left', 'left', 'right', 'right', 'left', 'right'],
  );
};

const deliveryLines = (words: Words, model: ChainModel, plan: ChainPlan): readonly string[] => {
  const { t, locale } = words;
  const { amount } = figuresIn(locale);
  const market = nameIn(words, model.markets);
  const product = nameIn(words, model.products);
  const rowOf = new Map(model.demands.map((demand) => [demand.id, demand]));
  return aligned(
    [
      t('chainCli.market'),
      t('chainCli.product'),
      t('chainCli.wanted'),
      t('chainCli.delivered'),
      t('chainCli.outside'),
      t('chainCli.unmet'),
      t('chainCli.unit'),
    ],
    plan.deliveries.map(({ demand, wanted, delivered, outside, unmet }) => {
      const row = rowOf.get(demand);
      return [
        market(row?.market ?? demand),
        product(row?.product ?? ''),
        amount(wanted),
        amount(delivered),
        amount(outside),
        amount(unmet),
        row?.unit ?? '',
      ];
    }),
    ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
  );
};

const accountLines = ({ t, locale }: Words, plan: ChainPlan): readonly string[] => {
  const { amount } = figuresIn(locale);
  return aligned(
    [
      t('chainCli.state'),
      t('chainCli.valueAdded'),
      t('chainCli.margin'),
      t('chainCli.saving'),
      t('chainCli.dutyIncome'),
      t('chainCli.gain'),
    ],
    plan.accounts.map((account) => [
      account.isPartner ? account.country : t('chainCli.noPartner', { state: account.country }),
      amount(account.valueAdded),
      amount(account.producersMargin),
      amount(account.buyersSaving),
      amount(account.duty),
      amount(account.gain),
    ]),
    ['left', 'right', 'right', 'right', 'right', 'right'],
  );
};

const bindingLines = (words: Words, model: ChainModel, plan: ChainPlan): readonly string[] => {
  const { t, locale } = words;
  const { amount } = figuresIn(locale);
  const limit = nameIn(words, model.limits);
  const binding = plan.limits.filter(
    // Every demand binds: the plan meets it and no more.
    ({ table, isBinding, breach }) => table !== 'demands' && (isBinding || breach > 1e-9),
  );
  if (binding.length === 0) return [t('chainCli.nothingBinds')];
  return aligned(
    [
      t('chainCli.binding'),
      t('chainCli.value'),
      t('chainCli.bound'),
      t('chainCli.breach'),
      t('chainCli.price'),
    ],
    binding.map(({ table, row, side, value, bound, breach, price }) => [
      t('chainCli.limit', { table: t(`chainModel.tables.${table}`), row: limit(row), side }),
      amount(value),
      amount(bound),
      amount(breach),
      amount(price),
    ]),
    ['left', 'right', 'right', 'right', 'right'],
  );
};

/** A plan for a person: how sure it is, what it costs, what is made where, who is served, who gains, what binds. */
export const planLines = (words: Words, model: ChainModel, plan: ChainPlan): readonly string[] => {
  const { t, locale } = words;
  const { amount, percent } = figuresIn(locale);
  return [
    t(model.isDemonstration ? 'chainCli.demonstration' : 'chainCli.chain', { title: model.title[locale] }),
    ...statusLines(words, plan),
    '',
    ...costLines(words, model, plan),
    '',
    t('chainCli.measures', {
      carbon: amount(plan.carbon.total / 1000),
      isWhole: plan.carbon.purchases === null || plan.carbon.outside === null ? 'no' : 'yes',
      days: amount(plan.days),
      intraBloc: percent(plan.intraBloc),
    }),
    '',
    ...siteLines(words, model, plan),
    '',
    ...deliveryLines(words, model, plan),
    '',
    ...accountLines(words, plan),
    '',
    ...bindingLines(words, model, plan),
  ];
};

const clashLines = ({ t, locale }: Words, model: ChainModel, clash: Clash): readonly string[] => {
  const { amount } = figuresIn(locale);
  const limit = nameIn({ t, locale }, model.limits);
  return [
    t(clash.isIrreducible ? 'chainCli.clashing' : 'chainCli.clashAmong'),
    ...clash.rules.map(
      ({ table, row, side }) =>
        `  ${t('chainCli.limit', { table: t(`chainModel.tables.${table}`), row: limit(row), side })}`,
    ),
    ...(clash.relaxations.length === 0
      ? []
      : [
          t('chainCli.relax', {
            cost: clash.cost === null ? 'none' : amount(clash.cost),
            currency: model.currency,
          }),
        ]),
    ...clash.relaxations.map(
      ({ table, row, side, from, to }) =>
        `  ${t('chainCli.limit', { table: t(`chainModel.tables.${table}`), row: limit(row), side })}: ${amount(from)} → ${amount(to)}`,
    ),
  ];
};

/** Why there is no plan, and what would have to give way. */
export const noPlanLines = (
  words: Words,
  model: ChainModel,
  answer: Exclude<PlanAnswer, { readonly kind: 'plan' }>,
): readonly string[] => {
  const { t, locale } = words;
  const { amount } = figuresIn(locale);
  const nothing = { objective: '', bound: '', gap: '' };
  const status = t('chainCli.status', { status: answer.kind, ...nothing });
  switch (answer.kind) {
    case 'infeasible':
      return [status, ...(answer.clash === null ? [] : clashLines(words, model, answer.clash))];
    case 'unbounded':
      return [status];
    case 'stopped':
      return [status, t(`chainCli.stoppedBy.${answer.stop}`)];
    case 'too-large':
      return [
        t('chainModel.problems.too-large', {
          found: amount(answer.nonzeros),
          expected: `≤ ${amount(answer.limit)}`,
        }),
      ];
  }
};
