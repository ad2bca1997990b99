import type { DeliveryViewDocument, EarnedValueDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Button } from '../../shell/Button.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import styles from './Earned.module.css';
import type { EarnedFact } from './earned-facts.ts';
import { earnedFacts } from './earned-facts.ts';
import { EarnedCurve } from './EarnedCurve.tsx';

interface MeasureRow {
  readonly key: string;
  readonly booked: number | null;
  readonly constant: number | null;
  readonly isMoney: boolean;
}

/** A measure that does not depend on rates. */
const same = (key: string, amount: number | null, isMoney: boolean): MeasureRow => ({
  key,
  booked: amount,
  constant: amount,
  isMoney,
});

/** Measures with their usual abbreviations; at booking rates and at constant rates side by side. */
const measureRows = ({
  bac,
  pv,
  ev,
  sv,
  spi,
  booked,
  constant,
}: EarnedValueDocument): readonly MeasureRow[] => {
  const both = (key: keyof typeof booked, isMoney: boolean): MeasureRow => ({
    key,
    booked: booked[key],
    constant: constant[key],
    isMoney,
  });
  return [
    same('bac', bac, true),
    same('pv', pv, true),
    same('ev', ev, true),
    both('ac', true),
    same('sv', sv, true),
    both('cv', true),
    same('spi', spi, false),
    both('cpi', false),
    both('eac', true),
    both('etc', true),
    both('vac', true),
    both('tcpi', false),
  ];
};

const Measures = ({
  value,
  currency,
}: {
  readonly value: EarnedValueDocument;
  readonly currency: string;
}) => {
  const t = useTranslations('delivery.earned');
  const { write } = useFigureText();
  const told = (amount: number | null, isMoney: boolean): string =>
    amount === null ? t('undefined') : write(amount, isMoney ? currency : 'index').number;
  const columns: readonly TableColumn<MeasureRow>[] = [
    {
      id: 'measure',
      header: t('measure'),
      value: ({ key }) => `${key.toUpperCase()} · ${t(`measures.${key as 'bac'}`)}`,
      pinned: true,
      wrap: true,
      width: 20,
    },
    {
      id: 'booked',
      header: t('booked'),
      value: ({ booked }) => booked,
      render: ({ booked, isMoney }) => told(booked, isMoney),
      numeric: true,
    },
    {
      id: 'constant',
      header: t('constant'),
      value: ({ constant }) => constant,
      render: ({ constant, isMoney }) => told(constant, isMoney),
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={t('caption', { currency })}
      columns={columns}
      rows={measureRows(value)}
      rowKey={({ key }) => key}
    />
  );
};

interface EarnedFactsProps {
  readonly view: DeliveryViewDocument;
  readonly plan: 'first' | 'newest';
  readonly onPlan: (plan: 'first' | 'newest') => void;
}

/** What was done against what was planned, in plain words, as a curve and in the usual measures. */
export const EarnedFacts = ({ view, plan, onPlan }: EarnedFactsProps) => {
  const t = useTranslations('delivery.earned');
  const { write } = useFigureText();
  const date = useDateText();
  const { currency, baselines } = view.delivery;
  const value = view.earnedValue.find((each) => each.plan === plan);
  const schedule = view.earnedSchedule.find((each) => each.plan === plan);
  if (value === undefined) return <p>{t('noPlan')}</p>;
  const money = (amount: number): string => `${write(amount, currency).number}\u00a0${currency}`;
  const written = ({
    amounts = {},
    shares = {},
    months = {},
    days = {},
  }: EarnedFact): Record<string, string> => ({
    whole: '—',
    ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, money(amount)])),
    ...Object.fromEntries(
      Object.entries(shares).map(([name, share]) => [name, write(share, 'share').number]),
    ),
    ...Object.fromEntries(
      Object.entries(months).map(([name, amount]) => [
        name,
        write(Math.round(amount * 10) / 10, 'months').number,
      ]),
    ),
    ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, date(day)])),
  });
  return (
    <>
      {baselines.length > 1 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons, not fields of a form
        <div className={styles.controls} role="group" aria-label={t('against')}>
          {(['newest', 'first'] as const).map((each) => (
            <Button key={each} look="plain" aria-pressed={plan === each} onClick={() => onPlan(each)}>
              {t(`plan.${each}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.facts}>
        {earnedFacts(value, schedule).map((fact) => (
          <li key={fact.key} data-tone={fact.tone}>
            {t(`fact.${fact.key}`, written(fact) as never)}
          </li>
        ))}
      </ul>
      {view.curve.length > 1 && <EarnedCurve curve={view.curve} currency={currency} />}
      <details className={styles.more}>
        <summary>{t('measuresTitle')}</summary>
        <Measures value={value} currency={currency} />
      </details>
    </>
  );
};
