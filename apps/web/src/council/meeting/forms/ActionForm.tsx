import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../../bank/NameIn.tsx';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import styles from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { useCouncilWords } from '../../words/use-council-words.ts';
import { useMeeting } from '../meeting-context.ts';
import { trilingualOf } from '../rows-entry.ts';
import type { MeetingFormProps } from './form-props.ts';
import { TrilingualLines } from './TrilingualLines.tsx';

/** Something to be done: by which state, by when, following which decision. */
export const ActionForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.actionForm');
  const id = useId();
  const words = useCouncilWords();
  const name = useText();
  const { matter } = useMeeting();
  const keeping = useKept(
    account,
    matter.id,
    { form: 'action', paragraph: null },
    { ru: '', zh: '', en: '', owner: '', due: '', decision: '' },
  );
  const { entry, change } = keeping;
  const text = trilingualOf(entry);
  const isReady = text !== null && entry['owner'] !== '' && entry['due'] !== '';
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.add-action"
      title={t('title')}
      about={t('about')}
      body={
        isReady
          ? {
              text,
              owner: entry['owner'],
              due: entry['due'],
              decision: entry['decision'] === '' ? null : entry['decision'],
            }
          : null
      }
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <TrilingualLines label={t('text')} row={entry} onChange={change} long />
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={`${id}-owner`}>{t('owner')}</label>
          <select
            id={`${id}-owner`}
            value={entry['owner']}
            onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
          >
            <option value="">{t('choose')}</option>
            {matter.members.map((state) => (
              <option key={state} value={state}>
                {words.state(state)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-due`}>{t('due')}</label>
          <input
            id={`${id}-due`}
            type="date"
            value={entry['due']}
            onChange={({ currentTarget }) => change({ due: currentTarget.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-decision`}>{t('decision')}</label>
          <select
            id={`${id}-decision`}
            value={entry['decision']}
            onChange={({ currentTarget }) => change({ decision: currentTarget.value })}
          >
            <option value="">{t('noDecision')}</option>
            {matter.meeting.decisions.map((decision) => (
              <option key={decision.id} value={decision.id}>
                {name(decision.text).slice(0, 80)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </ActForm>
  );
};
