import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../../evidence/FigureView.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Section } from '../../shell/Page.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { DeedForm } from '../form/DeedForm.tsx';
import { ChoiceEntry, Entry } from '../form/Entry.tsx';
import { typedNumber } from '../form/typed-text.ts';
import styles from '../items/Item.module.css';
import { Notes } from '../notes/Notes.tsx';
import { endsFor } from './estimate-range.ts';

type Estimate = DossierDetailDocument['dossier']['estimates'][number];

const classes = ['5', '4', '3', '2', '1'] as const;
const blank = { estimateClass: '', amount: '', low: '', high: '', year: '', basis: '', source: '' };
type Typed = typeof blank;

/** An estimate as the server takes it; amounts are typed in millions of dollars. */
const bodyOf = (typed: Typed): object | null => {
  const [amount, low, high, year] = [typed.amount, typed.low, typed.high, typed.year].map(typedNumber);
  if (typed.estimateClass === '' || typed.basis.trim() === '' || typed.source.trim() === '') return null;
  if (amount == null || low == null || high == null || year == null) return null;
  return {
    estimateClass: Number(typed.estimateClass),
    amountUsd: Math.round(amount * 1e6),
    lowUsd: Math.round(low * 1e6),
    highUsd: Math.round(high * 1e6),
    priceYear: year,
    basis: typed.basis.trim(),
    source: typed.source.trim(),
  };
};

const figureOfEstimate = (estimate: Estimate, accuracy: string) => ({
  value: estimate.amountUsd,
  low: estimate.lowUsd,
  high: estimate.highUsd,
  unit: 'USD',
  years: [estimate.priceYear, estimate.priceYear] as const,
  confidence: 'estimated' as const,
  origins: [],
  cited: `${estimate.source}. ${accuracy}`,
  steps: [],
});

const EstimateTable = ({ estimates }: { readonly estimates: readonly Estimate[] }) => {
  const t = useTranslations('dossiers.estimate');
  const columns: readonly TableColumn<Estimate>[] = [
    {
      id: 'class',
      header: t('column.class'),
      value: ({ estimateClass }) => estimateClass,
      render: ({ estimateClass }) => t('class', { class: `${estimateClass}` }),
      pinned: true,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      value: ({ amountUsd }) => amountUsd,
      render: (estimate) => (
        <FigureView figure={figureOfEstimate(estimate, estimate.basis)} subject={t('heading')} />
      ),
      numeric: true,
    },
    { id: 'year', header: t('column.year'), value: ({ priceYear }) => priceYear, numeric: true },
    { id: 'basis', header: t('column.basis'), value: ({ basis }) => basis, wrap: true, width: 18 },
    { id: 'source', header: t('column.source'), value: ({ source }) => source, wrap: true, width: 14 },
    {
      id: 'act',
      header: t('column.act'),
      value: ({ act }) => act,
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={t('heading')}
      columns={columns}
      rows={estimates.toReversed()}
      rowKey={({ act }) => `${act}`}
    />
  );
};

const EstimateForm = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers.estimate');
  const { write } = useFigureText();
  const { id } = detail.dossier;
  const million = (usd: number): string => write(usd, 'USD').number;
  return (
    <DeedForm
      title={t('set')}
      meaning={t('meaning')}
      name={`dossier.${id}.estimate`}
      initial={blank}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.set-estimate"
      may={detail.may}
      body={bodyOf}
    >
      {(typed, change) => {
        const amount = typedNumber(typed.amount);
        const ends = amount === null ? null : endsFor(amount * 1e6, Number(typed.estimateClass));
        const range = ([from, to]: readonly [number, number]): string =>
          t('between', { from: million(from), to: million(to) });
        return (
          <>
            <ChoiceEntry
              label={t('column.class')}
              value={typed.estimateClass}
              choices={classes.map((value) => ({ value, label: t(`classes.${value}`) }))}
              onValue={(estimateClass) => change({ estimateClass })}
            />
            <Entry label={t('amount')} value={typed.amount} onValue={(value) => change({ amount: value })} />
            <Entry
              label={t('low')}
              value={typed.low}
              {...(ends === null ? {} : { about: range(ends.low) })}
              onValue={(low) => change({ low })}
            />
            <Entry
              label={t('high')}
              value={typed.high}
              {...(ends === null ? {} : { about: range(ends.high) })}
              onValue={(high) => change({ high })}
            />
            <Entry label={t('column.year')} value={typed.year} onValue={(year) => change({ year })} />
            <Entry
              label={t('column.basis')}
              value={typed.basis}
              rows={3}
              onValue={(basis) => change({ basis })}
            />
            <Entry
              label={t('column.source')}
              value={typed.source}
              rows={2}
              most={2000}
              onValue={(source) => change({ source })}
            />
          </>
        );
      }}
    </DeedForm>
  );
};

/** What it is to cost, with the class of the estimate and the range that the class allows. */
export const EstimateSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const { estimates } = detail.dossier;
  return (
    <Section id="estimate" heading={t('rail.estimate')} lede={t('estimate.lede')}>
      {estimates.length === 0 ? (
        <p className={styles.none}>{t('empty.estimate')}</p>
      ) : (
        <EstimateTable estimates={estimates} />
      )}
      <EstimateForm detail={detail} />
      <Notes section="estimate" detail={detail} />
    </Section>
  );
};
