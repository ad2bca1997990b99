import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../../bank/NameIn.tsx';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import forms from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { casesQuery } from '../../queries.ts';
import { useMeeting } from '../meeting-context.ts';
import styles from '../Meeting.module.css';
import type { MeetingFormProps } from './form-props.ts';

const most = 500;

/** Sends texts for the meeting as they are now: each goes out under its hash. */
export const DocumentsForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.documentsForm');
  const text = useText();
  const id = useId();
  const { matter } = useMeeting();
  const onAgenda = matter.meeting.agenda.flatMap(({ case: of }) => (of === null ? [] : [of]));
  const keeping = useKept(
    account,
    matter.id,
    { form: 'documents', paragraph: null },
    {
      chosen: [...new Set([...onAgenda, ...matter.meeting.documents.map(({ case: of }) => of)])].join('\n'),
      term: '',
    },
  );
  const { data } = useQuery(casesQuery({ limit: most }));
  const chosen = (keeping.entry['chosen'] ?? '').split('\n').filter((of) => of !== '');
  const sendable = data?.items.filter((item) => item.text !== null && !item.isHistory) ?? [];
  const documents = sendable.flatMap((item) =>
    item.text !== null && chosen.includes(item.id)
      ? [{ case: item.id, hash: item.text.hash, title: item.title }]
      : [],
  );
  const term = (keeping.entry['term'] ?? '').trim();
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.send-documents"
      title={t('title')}
      about={t('about')}
      body={
        documents.length === 0 || !/^\d{0,3}$/.test(term)
          ? null
          : { documents, termDays: term === '' ? null : Number(term) }
      }
      keeping={keeping}
      send={t('send', { count: documents.length })}
      onClose={onClose}
    >
      {sendable.length === 0 && <p>{t('nothing')}</p>}
      <fieldset className={styles.checks}>
        <legend>{t('which')}</legend>
        {sendable.map((item) => (
          <label key={item.id}>
            <input
              type="checkbox"
              checked={chosen.includes(item.id)}
              onChange={({ currentTarget }) =>
                keeping.change({
                  chosen: (currentTarget.checked
                    ? [...chosen, item.id]
                    : chosen.filter((of) => of !== item.id)
                  ).join('\n'),
                })
              }
            />
            <span>
              {text(item.title)} <code>{item.text?.hash.slice(0, 8)}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={forms.field}>
        <label htmlFor={id}>{t('term')}</label>
        <input
          id={id}
          inputMode="numeric"
          maxLength={3}
          value={keeping.entry['term']}
          onChange={({ currentTarget }) => keeping.change({ term: currentTarget.value })}
        />
        <small>{t('termAbout')}</small>
      </div>
    </ActForm>
  );
};
