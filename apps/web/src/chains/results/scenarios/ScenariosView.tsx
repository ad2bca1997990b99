import type { ChainModel, ScenariosAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../../../shell/Page.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import { AmountBars } from '../figure/AmountBars.tsx';
import { NoPlanWords } from '../no-plan/NoPlanView.tsx';
import { FlowChangeTable } from '../plan/FlowChangeTable.tsx';
import { FlowMap } from '../plan/FlowMap.tsx';
import styles from '../plan/Plan.module.css';
import { PlanFacts } from '../plan/PlanFacts.tsx';
import { PlanView } from '../plan/PlanView.tsx';
import type { PlanWords } from '../plan/use-plan-words.ts';
import { usePlanWords } from '../plan/use-plan-words.ts';
import { useRunChoice } from '../use-run-choice.ts';
import type { ScenarioRow } from './scenario-rows.ts';
import { baseId, scenarioName, scenarioRows } from './scenario-rows.ts';

interface ScenariosViewProps {
  readonly model: ChainModel;
  readonly answer: ScenariosAnswer;
}

/** What each scenario changes: cost, emissions, sites, flows, beside the model as it stands. */
export const ScenariosView = ({ model, answer }: ScenariosViewProps) => {
  const t = useTranslations('chainResults.scenarios');
  const words = usePlanWords(model);
  const [search, choose] = useRunChoice();
  const rows = useMemo(() => scenarioRows(answer), [answer]);
  const base = rows.find(({ id }) => id === baseId);
  const others = rows.filter(({ id }) => id !== baseId);
  const chosen =
    others.find(({ id }) => id === search.scenario) ??
    others.find(({ plan }) => plan !== null) ??
    others[0] ??
    base;
  const name = (id: string): string => {
    const names = scenarioName(model, id);
    return names === null ? (id === baseId ? t('base') : id) : words.names(names);
  };
  if (chosen === undefined) return <p>{t('none')}</p>;
  return (
    <>
      <Section heading={t('heading')} lede={t('lede')}>
        {others.some(({ extraCost }) => extraCost !== null) && (
          <CostBars model={model} rows={others} words={words} name={name} />
        )}
        <ScenarioTable
          {...{ model, rows, words, name }}
          chosen={chosen.id}
          onChoose={(scenario) => choose({ scenario })}
        />
        <SiteChanges rows={others} words={words} name={name} />
      </Section>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is within it */}
      <Section
        heading={t('chosen', { name: name(chosen.id) })}
        tools={
          <label className={styles.choice}>
            <span>{t('choose')}</span>
            <select value={chosen.id} onChange={({ target }) => choose({ scenario: target.value })}>
              {rows
                .filter(({ id }) => id !== baseId || others.length === 0)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {name(id)}
                  </option>
                ))}
            </select>
          </label>
        }
      >
        {chosen.plan === null ? (
          chosen.answer.kind !== 'plan' && <NoPlanWords model={model} answer={chosen.answer} words={words} />
        ) : (
          <>
            <PlanFacts model={model} plan={chosen.plan} words={words} />
            {base?.plan !== undefined && base.plan !== null && chosen !== base && (
              <>
                <FlowMap model={model} plan={chosen.plan} before={base.plan} words={words} />
                <FlowChangeTable
                  model={model}
                  before={base.plan}
                  after={chosen.plan}
                  words={words}
                  caption={t('flows', { name: name(chosen.id) })}
                />
              </>
            )}
          </>
        )}
      </Section>
      {chosen.plan !== null && <PlanView model={model} plan={chosen.plan} withoutMap />}
    </>
  );
};

interface PartProps {
  readonly rows: readonly ScenarioRow[];
  readonly words: PlanWords;
  readonly name: (id: string) => string;
}

const CostBars = ({ model, rows, words, name }: PartProps & { readonly model: ChainModel }) => {
  const t = useTranslations('chainResults.scenarios');
  const bars = useMemo(
    () =>
      rows
        .filter(({ extraCost }) => extraCost !== null)
        .map(({ id, extraCost }) => ({
          key: id,
          name: name(id),
          amount: extraCost,
          written: words.difference(extraCost ?? 0),
          tone: (extraCost ?? 0) > 0 ? ('saffron' as const) : ('pistachio' as const),
        })),
    // Names change with the words only.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [rows, words],
  );
  const [worst] = bars;
  if (worst === undefined) return null;
  return (
    <AmountBars
      finding={t((worst.amount ?? 0) > 0 ? 'finding' : 'findingNone', {
        name: worst.name,
        amount: words.money(Math.abs(worst.amount ?? 0)),
      })}
      scope={t('scope', { currency: model.currency })}
      bars={bars}
      nameHeader={t('scenario')}
      amountHeader={t('extraCost')}
      unit={model.currency}
      origins={[]}
    />
  );
};

/** Sites that begin and stop making something, scenario by scenario. */
const SiteChanges = ({ rows, words, name }: PartProps) => {
  const t = useTranslations('chainResults.scenarios');
  const changed = rows.filter(({ opened, closed }) => opened.length + closed.length > 0);
  const sites = (ids: readonly string[]): string => words.list(ids.map((id) => words.row('sites', id)));
  if (rows.length === 0) return null;
  if (changed.length === 0) return <p>{t('noSites')}</p>;
  return (
    <ul className={styles.list}>
      {changed.map(({ id, opened, closed }) => (
        <li key={id}>
          <b>{name(id)}</b>:{' '}
          {opened.length > 0 && t('opened', { count: opened.length, sites: sites(opened) })}{' '}
          {closed.length > 0 && t('closed', { count: closed.length, sites: sites(closed) })}
        </li>
      ))}
    </ul>
  );
};

interface ScenarioTableProps extends PartProps {
  readonly model: ChainModel;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const ScenarioTable = ({ model, rows, words, name, chosen, onChoose }: ScenarioTableProps) => {
  const t = useTranslations('chainResults.scenarios');
  const tFacts = useTranslations('chainResults.facts');
  const figure = (
    id: string,
    header: string,
    value: (row: ScenarioRow) => number | null,
    write: (amount: number) => string,
    unit?: string,
  ): TableColumn<ScenarioRow> => ({
    id,
    header,
    ...(unit === undefined ? {} : { unit }),
    value,
    render: (row) => {
      const amount = value(row);
      return amount === null
        ? row.id === baseId && id.startsWith('extra')
          ? ''
          : t('unknown')
        : write(amount);
    },
    numeric: true,
  });
  const plain = (amount: number): string => words.number(amount, model.currency);
  return (
    <DataTable
      caption={t('heading')}
      rows={rows}
      rowKey={({ id }) => id}
      selected={chosen}
      onOpen={({ id }) => id !== baseId && onChoose(id)}
      columns={[
        {
          id: 'scenario',
          header: t('scenario'),
          value: ({ id }) => name(id),
          render: ({ id, answer }) =>
            answer.kind === 'plan' ? name(id) : `${name(id)}: ${t(`without.${answer.kind}`)}`,
          pinned: true,
          wrap: true,
        },
        figure('cost', tFacts('cost'), ({ plan }) => plan?.cost.total ?? null, plain, model.currency),
        figure(
          'extraCost',
          t('extraCost'),
          ({ extraCost }) => extraCost,
          (amount) => words.difference(amount, ''),
          model.currency,
        ),
        figure('saving', tFacts('saving'), ({ saving }) => saving, plain, model.currency),
        figure(
          'carbon',
          tFacts('carbon'),
          ({ plan }) => (plan === null ? null : plan.carbon.total / 1000),
          (amount) => words.number(amount),
          t('carbonUnit'),
        ),
        figure(
          'extraCarbon',
          t('extraCarbon'),
          ({ extraCarbon }) => (extraCarbon === null ? null : extraCarbon / 1000),
          (amount) => words.difference(amount, ''),
          t('carbonUnit'),
        ),
        figure(
          'days',
          tFacts('days'),
          ({ plan }) => plan?.days ?? null,
          (amount) => words.number(Math.round(amount)),
        ),
        figure('intraBloc', tFacts('intraBloc'), ({ plan }) => plan?.intraBloc ?? null, words.percent),
        figure(
          'sites',
          t('sites'),
          ({ plan }) =>
            plan === null
              ? null
              : new Set(plan.sites.filter(({ tonnes }) => tonnes > 0).map(({ site }) => site)).size,
          (amount) => `${amount}`,
        ),
      ]}
    />
  );
};
