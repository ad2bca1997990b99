/** Fields of several parts: an amount with its unit, certificates, capacities, identifiers. */
import { useTranslations } from 'use-intl';
import type { Path } from './body-change.ts';
import { numberOrNull, textAt, textOrNull, valueAt } from './body-change.ts';
import { Field } from './Field.tsx';
import styles from './Fields.module.css';
import { useRecordForm } from './form-context.ts';
import { DateEntry, NumberEntry, TextEntry } from './PlainFields.tsx';
import { RowsEntry } from './RowsEntry.tsx';

interface RowFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string | undefined;
}

/** Value, unit and year of an amount; without a value the amount is unknown. */
export const AmountEntry = ({ path, label, about }: RowFieldProps) => {
  const t = useTranslations('publishing.form');
  const { body, change } = useRecordForm();
  const amount = valueAt(body, path) as {
    readonly value: number;
    readonly unit: string;
    readonly year: number | null;
  } | null;
  const enter = (part: object): void => {
    const next = { value: null, unit: '', year: null, ...amount, ...part };
    change(path, next.value === null && next.unit === '' && next.year === null ? null : next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {about !== undefined && <small>{about}</small>}
      <div className={styles.row}>
        <Field path={[...path, 'value']} label={t('value')}>
          {(links) => (
            <input
              {...links}
              inputMode="decimal"
              maxLength={30}
              defaultValue={amount?.value ?? ''}
              onChange={({ currentTarget }) => enter({ value: numberOrNull(currentTarget.value) })}
            />
          )}
        </Field>
        <Field path={[...path, 'unit']} label={t('unit')}>
          {(links) => (
            <input
              {...links}
              maxLength={60}
              value={amount?.unit ?? ''}
              onChange={({ currentTarget }) => enter({ unit: currentTarget.value })}
            />
          )}
        </Field>
        <Field path={[...path, 'year']} label={t('year')}>
          {(links) => (
            <input
              {...links}
              inputMode="numeric"
              maxLength={4}
              defaultValue={amount?.year ?? ''}
              onChange={({ currentTarget }) => enter({ year: numberOrNull(currentTarget.value) })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
};

export const CertificatesEntry = ({ path, label, about }: RowFieldProps) => {
  const t = useTranslations('publishing.form');
  return (
    <RowsEntry path={path} label={label} about={about} most={50} blank={{ standard: '', validUntil: null }}>
      {(row) => (
        <>
          <TextEntry path={[...row, 'standard']} label={t('standard')} />
          <DateEntry path={[...row, 'validUntil']} label={t('validUntil')} />
        </>
      )}
    </RowsEntry>
  );
};

const blankCapacity = {
  code: { scheme: 'HS', edition: '2022', code: '' },
  perYear: null,
  free: null,
  smallestOrder: null,
};

export const CapacitiesEntry = ({ path, label, about }: RowFieldProps) => {
  const t = useTranslations('publishing.form');
  return (
    <RowsEntry path={path} label={label} about={about} most={100} blank={blankCapacity}>
      {(row) => (
        <>
          <TextEntry path={[...row, 'code', 'code']} label={t('hsCode')} />
          <AmountEntry path={[...row, 'perYear']} label={t('perYear')} />
          <NumberEntry path={[...row, 'free']} label={t('free')} scale={100} />
          <NumberEntry path={[...row, 'smallestOrder']} label={t('smallestOrder')} />
        </>
      )}
    </RowsEntry>
  );
};

export const IdentifiersEntry = ({ path, label, about }: RowFieldProps) => {
  const t = useTranslations('publishing.form');
  const { body, change } = useRecordForm();
  return (
    <RowsEntry path={path} label={label} about={about} most={20} blank={{ scheme: 'XI-LEI', id: '' }}>
      {(row) => (
        <>
          <Field path={[...row, 'scheme']} label={t('scheme')}>
            {(links) => (
              <input
                {...links}
                list="identifier-schemes"
                maxLength={40}
                value={textAt(body, [...row, 'scheme'])}
                onChange={({ currentTarget }) =>
                  change([...row, 'scheme'], textOrNull(currentTarget.value) ?? '')
                }
              />
            )}
          </Field>
          <TextEntry path={[...row, 'id']} label={t('number')} />
        </>
      )}
    </RowsEntry>
  );
};
