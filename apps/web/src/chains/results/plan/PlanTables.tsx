import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../shell/Button.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface PlanTablesProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

const names = ['flows', 'lines', 'purchases', 'deliveries', 'sites', 'stocks'] as const;
type Name = (typeof names)[number];

const text = <Row,>(id: string, header: string, value: (row: Row) => string): TableColumn<Row> => ({
  id,
  header,
  value,
});

/** Everything the plan says, table by table, for sorting and taking away. */
export const PlanTables = ({ model, plan, words }: PlanTablesProps) => {
  const t = useTranslations('chainResults.tables');
  const [shown, setShown] = useState<Name>('flows');
  const figure = <Row,>(
    id: string,
    header: string,
    value: (row: Row) => number | null,
    unit = '',
  ): TableColumn<Row> => ({
    id,
    header,
    ...(unit === '' ? {} : { unit }),
    value,
    render: (row) => {
      const amount = value(row);
      return amount === null ? t('unknown') : words.number(amount, unit === model.currency ? unit : '');
    },
    numeric: true,
  });
  const period = <Row extends { readonly period: string }>(): readonly TableColumn<Row>[] =>
    model.periods.length > 1 ? [text('period', t('period'), (row: Row) => row.period)] : [];
  const money = model.currency;
  const productOf = (table: 'supplies' | 'demands', id: string): string =>
    model[table].find((row) => row.id === id)?.product ?? '';
  const table = (() => {
    switch (shown) {
      case 'flows':
        return (
          <DataTable<ChainPlan['flows'][number]>
            caption={t('name.flows')}
            rows={plan.flows}
            rowKey={({ lane, product, period: at, regime }) => `${lane} ${product} ${at} ${regime}`}
            columns={[
              {
                ...text('lane', t('lane'), ({ lane }) => words.row('lanes', lane)),
                pinned: true,
                wrap: true,
              },
              text('product', t('product'), ({ product }) => words.any(product)),
              ...period<ChainPlan['flows'][number]>(),
              text('regime', t('regime'), ({ regime }) =>
                regime === 'mfn' ? t('mfn') : words.row('regimes', regime),
              ),
              figure('tonnes', t('tonnes'), ({ tonnes }) => tonnes, 't'),
              figure('value', t('value'), ({ value }) => value, money),
              figure('transport', t('transport'), ({ transport }) => transport, money),
              figure('duty', t('duty'), ({ duty }) => duty, money),
              figure('hours', t('hours'), ({ hours }) => hours, 'h'),
              figure('carbon', t('carbon'), ({ kgCo2e }) => kgCo2e / 1000, 't'),
            ]}
          />
        );
      case 'lines':
        return (
          <DataTable<ChainPlan['lines'][number]>
            caption={t('name.lines')}
            rows={plan.lines}
            rowKey={({ line, period: at }) => `${line} ${at}`}
            columns={[
              {
                ...text('line', t('line'), ({ line }) => words.row('lines', line)),
                pinned: true,
                wrap: true,
              },
              ...period<ChainPlan['lines'][number]>(),
              figure('count', t('count'), ({ lines }) => lines),
              figure('quantity', t('made'), ({ quantity }) => quantity),
              figure('fixed', t('fixed'), ({ fixedCost }) => fixedCost, money),
              figure('energy', t('energy'), ({ energyCost }) => energyCost, money),
              figure('labour', t('labour'), ({ labourCost }) => labourCost, money),
              figure('other', t('other'), ({ otherCost }) => otherCost, money),
              figure('carbon', t('carbon'), ({ kgCo2e }) => kgCo2e / 1000, 't'),
            ]}
          />
        );
      case 'purchases':
        return (
          <DataTable<ChainPlan['purchases'][number]>
            caption={t('name.purchases')}
            rows={plan.purchases}
            rowKey={({ supply, period: at }) => `${supply} ${at}`}
            columns={[
              {
                ...text('supply', t('supplier'), ({ supply }) => words.row('supplies', supply)),
                pinned: true,
                wrap: true,
              },
              ...period<ChainPlan['purchases'][number]>(),
              text('product', t('product'), ({ supply }) => words.any(productOf('supplies', supply))),
              figure('quantity', t('quantity'), ({ quantity }) => quantity),
              figure('cost', t('cost'), ({ cost }) => cost, money),
              figure('carbon', t('carbon'), ({ kgCo2e }) => (kgCo2e === null ? null : kgCo2e / 1000), 't'),
            ]}
          />
        );
      case 'deliveries':
        return (
          <DataTable<ChainPlan['deliveries'][number]>
            caption={t('name.deliveries')}
            rows={plan.deliveries}
            rowKey={({ demand, period: at }) => `${demand} ${at}`}
            columns={[
              {
                ...text('demand', t('market'), ({ demand }) => words.row('demands', demand)),
                pinned: true,
                wrap: true,
              },
              ...period<ChainPlan['deliveries'][number]>(),
              figure('wanted', t('wanted'), ({ wanted }) => wanted),
              figure('delivered', t('delivered'), ({ delivered }) => delivered),
              figure('outside', t('outside'), ({ outside }) => outside),
              figure('unmet', t('unmet'), ({ unmet }) => unmet),
            ]}
          />
        );
      case 'sites':
        return (
          <DataTable<ChainPlan['sites'][number]>
            caption={t('name.sites')}
            rows={plan.sites}
            rowKey={({ site, period: at }) => `${site} ${at}`}
            columns={[
              {
                ...text('site', t('site'), ({ site }) => words.row('sites', site)),
                pinned: true,
                wrap: true,
              },
              ...period<ChainPlan['sites'][number]>(),
              text('open', t('open'), ({ isOpen }) => t(isOpen ? 'yes' : 'no')),
              figure('tonnes', t('tonnes'), ({ tonnes }) => tonnes, 't'),
              {
                ...figure<ChainPlan['sites'][number]>('use', t('use'), ({ utilisation }) => utilisation),
                render: ({ utilisation }) =>
                  utilisation === null ? t('unknown') : words.percent(utilisation),
              },
              figure('fixed', t('fixed'), ({ fixedCost }) => fixedCost, money),
            ]}
          />
        );
      case 'stocks':
        return (
          <DataTable<ChainPlan['stocks'][number]>
            caption={t('name.stocks')}
            rows={plan.stocks}
            rowKey={({ site, product, period: at }) => `${site} ${product} ${at}`}
            columns={[
              { ...text('site', t('site'), ({ site }) => words.row('sites', site)), pinned: true },
              text('product', t('product'), ({ product }) => words.any(product)),
              ...period<ChainPlan['stocks'][number]>(),
              figure('quantity', t('quantity'), ({ quantity }) => quantity),
            ]}
          />
        );
    }
  })();
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a choice of views, not fields of a form */}
      <div className={styles.choice} role="group" aria-label={t('choose')}>
        {names
          .filter((name) => plan[name].length > 0)
          .map((name) => (
            <Button key={name} look="plain" aria-pressed={shown === name} onClick={() => setShown(name)}>
              {t(`name.${name}`)}
            </Button>
          ))}
      </div>
      {table}
    </>
  );
};
