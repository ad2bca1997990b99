import { useLocale, useTranslations } from 'use-intl';
import { useRecordWords } from '../../bank/use-record-words.ts';
import { CheckEntry } from './CheckEntry.tsx';
import type { DetailField, RecordType } from './field-list.ts';
import { detailFields } from './field-list.ts';
import styles from './Fields.module.css';
import { ChoiceEntry, DateEntry, LinesEntry, NumberEntry, TextEntry } from './PlainFields.tsx';
import { AmountEntry, CapacitiesEntry, CertificatesEntry } from './RowFields.tsx';
import { TrilingualEntry } from './TrilingualEntry.tsx';

/** Official languages of the members, and English. */
const spoken = ['ru', 'zh', 'en', 'hi', 'fa', 'ur', 'kk', 'uz', 'ky', 'tg', 'be'];

const OneDetail = ({ field }: { readonly field: DetailField }) => {
  const t = useTranslations('publishing');
  const words = useRecordWords();
  const locale = useLocale();
  const path = ['details', field.name];
  const label = t(`field.${field.name}`);
  const about = t.has(`about.${field.name}` as 'about.places')
    ? t(`about.${field.name}` as 'about.places')
    : undefined;
  const choice = (value: string): string =>
    t.has(`choice.${value}` as 'choice.loan') ? t(`choice.${value}` as 'choice.loan') : words.kind(value);
  switch (field.kind) {
    case 'text':
      return <TextEntry path={path} label={label} about={about} />;
    case 'number':
    case 'year':
      return <NumberEntry path={path} label={label} about={about} />;
    case 'percent':
      return <NumberEntry path={path} label={label} about={about} scale={100} />;
    case 'date':
      return <DateEntry path={path} label={label} about={about} />;
    case 'lines':
      return <LinesEntry path={path} label={label} about={about} />;
    case 'languages':
      return (
        <CheckEntry
          path={path}
          label={label}
          choices={spoken.map((value) => ({
            value,
            label: new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value,
          }))}
        />
      );
    case 'trilingual':
      return <TrilingualEntry path={path} label={label} about={about} long optional />;
    case 'amount':
      return <AmountEntry path={path} label={label} about={about} />;
    case 'certificates':
      return <CertificatesEntry path={path} label={label} about={about} />;
    case 'capacities':
      return <CapacitiesEntry path={path} label={label} about={about} />;
    case 'choices':
      return (
        <CheckEntry
          path={path}
          label={label}
          choices={field.of.map((value) => ({ value, label: choice(value) }))}
        />
      );
    case 'choice':
      return (
        <ChoiceEntry
          path={path}
          label={label}
          about={about}
          none={field.isNeeded === true ? undefined : t('form.unknown')}
          choices={field.of.map((value) => ({
            value,
            label: field.name === 'readiness' ? t('form.readiness', { level: value }) : choice(value),
          }))}
          keep={field.name === 'readiness' ? Number : String}
        />
      );
  }
};

/** What is asked of records of one type beside what all are asked. */
export const DetailFields = ({ type }: { readonly type: RecordType }) => (
  <div className={styles.grid}>
    {detailFields[type].map((field) => (
      <OneDetail key={field.name} field={field} />
    ))}
  </div>
);
