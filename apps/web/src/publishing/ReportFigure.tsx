import type { RecordDocument } from '@hamkor/contract';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { figureFields } from './figure-fields.ts';
import { numberOrNull } from './form/body-change.ts';
import fields from './form/Fields.module.css';
import styles from './Interest.module.css';
import { useBankChange } from './use-bank-change.ts';

/** Another figure that some source gives: it stands beside the record's own, marked as not verified. */
export const ReportFigure = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('publishing.figure');
  const tField = useTranslations('publishing.field');
  const id = useId();
  const figures = figureFields(record.body);
  const [pointer, setPointer] = useState<string | undefined>(figures[0]?.pointer);
  const [value, setValue] = useState('');
  const [year, setYear] = useState('');
  const [cited, setCited] = useState('');
  const figure = figures.find((each) => each.pointer === pointer);
  const amount = numberOrNull(value);
  const reporting = useBankChange(() =>
    send('POST', `records/${encodeURIComponent(record.id)}/figures`, {
      field: pointer,
      value: amount,
      unit: figure?.unit,
      year: numberOrNull(year),
      cited: cited.trim(),
    }),
  );
  if (figures.length === 0) return null;
  const isReady = figure !== undefined && amount !== null && amount >= 0 && cited.trim() !== '';
  return (
    <details className={styles.commit}>
      <summary>{t('open')}</summary>
      <p>{t('about')}</p>
      <form
        className={fields.row}
        onSubmit={(event) => {
          event.preventDefault();
          reporting.mutate();
        }}
      >
        <ChoiceField
          label={t('field')}
          chosen={pointer}
          choices={figures.map(({ name, pointer: at }) => ({ value: at, label: tField(name) }))}
          onChoose={(chosen) => setPointer(chosen ?? figures[0]!.pointer)}
        />
        <div className={fields.field}>
          <label htmlFor={`${id}-value`}>{t('value', { unit: figure?.unit ?? '' })}</label>
          <input
            id={`${id}-value`}
            inputMode="decimal"
            maxLength={30}
            required
            value={value}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-year`}>{t('year')}</label>
          <input
            id={`${id}-year`}
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={({ currentTarget }) => setYear(currentTarget.value)}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-cited`}>{t('cited')}</label>
          <input
            id={`${id}-cited`}
            maxLength={2000}
            required
            value={cited}
            onChange={({ currentTarget }) => setCited(currentTarget.value)}
          />
        </div>
        <Button type="submit" disabled={!isReady || reporting.isPending}>
          {t('submit')}
        </Button>
      </form>
      {reporting.isSuccess && <output>{t('done')}</output>}
      {reporting.error !== null && <FailureView error={reporting.error} />}
    </details>
  );
};
