import type { DeliveryViewDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DeedForm } from '../../dossiers/form/DeedForm.tsx';
import { ChoiceEntry, Entry, TrilingualEntry } from '../../dossiers/form/Entry.tsx';
import { Button } from '../../shell/Button.tsx';
import styles from './Baseline.module.css';
import type { PlanRow, TypedPlan } from './plan-rows.ts';
import { nextRow, planBody, planRows } from './plan-rows.ts';
import { useStateChoices } from './use-state-choices.ts';

interface RowEntryProps {
  readonly row: PlanRow;
  readonly currency: string;
  readonly states: readonly string[];
  readonly onRow: (row: PlanRow) => void;
  readonly onRemove: () => void;
}

const RowEntry = ({ row, currency, states, onRow, onRemove }: RowEntryProps) => {
  const t = useTranslations('delivery.form');
  const owners = useStateChoices(states);
  return (
    <fieldset className={styles.row}>
      <legend>{row.id.toUpperCase()}</legend>
      <TrilingualEntry
        label={t('field.title')}
        value={row.title}
        onValue={(title) => onRow({ ...row, title })}
      />
      <ChoiceEntry
        label={t('field.owner')}
        value={row.owner}
        choices={owners}
        onValue={(owner) => onRow({ ...row, owner })}
      />
      <Entry
        label={t('field.planned')}
        type="date"
        value={row.planned}
        onValue={(planned) => onRow({ ...row, planned })}
      />
      <Entry
        label={t('field.budget', { currency })}
        value={row.budget}
        onValue={(budget) => onRow({ ...row, budget })}
      />
      <Button look="plain" onClick={onRemove}>
        {t('removeRow')}
      </Button>
    </fieldset>
  );
};

/** The plan that is measured against: the first is kept for good, a later one stands beside it with its reason. */
export const BaselineForm = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery.form');
  const { delivery, may } = view;
  const initial = useMemo((): TypedPlan => ({ reason: '', rows: planRows(delivery.milestones) }), [delivery]);
  const isFirst = delivery.baselines.length === 0;
  return (
    <DeedForm
      key={delivery.baselines.length}
      title={t(isFirst ? 'deed.set-baseline' : 'deed.set-baseline-anew')}
      meaning={t('meaning.set-baseline')}
      name={`delivery.${delivery.id}.baseline.${delivery.baselines.length}`}
      initial={initial}
      path={`delivery/${encodeURIComponent(delivery.id)}/acts`}
      kind="delivery.set-baseline"
      may={may}
      body={planBody}
    >
      {({ reason, rows }, change) => (
        <div className={styles.plan}>
          <Entry
            label={t('field.reason')}
            value={reason}
            rows={2}
            onValue={(value) => change({ reason: value })}
          />
          {rows.map((row) => (
            <RowEntry
              key={row.id}
              row={row}
              currency={delivery.currency}
              states={delivery.states}
              onRow={(next) => change({ rows: rows.map((each) => (each.id === row.id ? next : each)) })}
              onRemove={() => change({ rows: rows.filter((each) => each.id !== row.id) })}
            />
          ))}
          <div>
            <Button
              onClick={() =>
                change({ rows: [...rows, nextRow([...rows, ...planRows(delivery.milestones)])] })
              }
            >
              {t('addRow')}
            </Button>
          </div>
        </div>
      )}
    </DeedForm>
  );
};
