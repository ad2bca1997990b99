import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import forms from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { Button } from '../../../shell/Button.tsx';
import { Hidden } from '../../../shell/Hidden.tsx';
import { useMeeting } from '../meeting-context.ts';
import styles from '../Meeting.module.css';
import { readRows, writtenRows } from '../rows-entry.ts';
import type { EntryRow } from '../rows-entry.ts';
import type { MeetingFormProps } from './form-props.ts';

/** The delegation of the state that acts, as a whole: what is sent replaces what was named before. */
export const DelegationForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.delegationForm');
  const id = useId();
  const { matter } = useMeeting();
  const state = seats[0]?.split('@')[1] ?? '';
  const named: readonly EntryRow[] = (matter.meeting.delegations[state] ?? []).map((delegate) => ({
    name: delegate.name,
    post: delegate.post,
    head: delegate.isHead ? 'yes' : '',
  }));
  const keeping = useKept(
    account,
    matter.id,
    { form: `delegation-${state}`, paragraph: null },
    { rows: writtenRows(named.length === 0 ? [{ name: '', post: '', head: 'yes' }] : named) },
  );
  const rows = readRows(keeping.entry['rows']);
  const set = (next: readonly EntryRow[]): void => keeping.change({ rows: writtenRows(next) });
  const change = (place: number, part: EntryRow): void =>
    set(rows.map((row, at) => (at === place ? ({ ...row, ...part } as EntryRow) : row)));
  const delegates = rows.map((row) => ({
    name: (row['name'] ?? '').trim(),
    post: (row['post'] ?? '').trim(),
    isHead: row['head'] === 'yes',
  }));
  const isReady = delegates.every(({ name, post }) => name !== '' && post !== '');
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.name-delegation"
      title={t('title')}
      about={t('about')}
      body={isReady ? { delegates } : null}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <ul className={styles.rows}>
        {rows.map((row, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- delegates have no name of their own before they are named
          <li key={place} className={styles.rowFields}>
            {(['name', 'post'] as const).map((field) => (
              <div key={field} className={forms.field}>
                <label htmlFor={`${id}-${place}-${field}`}>{t(field)}</label>
                <input
                  id={`${id}-${place}-${field}`}
                  dir="auto"
                  maxLength={field === 'name' ? 200 : 300}
                  value={row[field] ?? ''}
                  onChange={({ currentTarget }) => change(place, { [field]: currentTarget.value })}
                />
              </div>
            ))}
            <label className={forms.check}>
              <input
                type="radio"
                name={`${id}-head`}
                checked={row['head'] === 'yes'}
                onChange={() => set(rows.map((each, at) => ({ ...each, head: at === place ? 'yes' : '' })))}
              />
              {t('head')}
            </label>
            <Button look="plain" onClick={() => set(rows.filter((_, at) => at !== place))}>
              {t('remove')} <Hidden>{t('removeLabel', { place: `${place + 1}` })}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => set([...rows, { name: '', post: '', head: '' }])}>{t('add')}</Button>
      </div>
    </ActForm>
  );
};
