import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import forms from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { useCouncilWords } from '../../words/use-council-words.ts';
import { useMeeting } from '../meeting-context.ts';
import styles from '../Meeting.module.css';
import { trilingualOf } from '../rows-entry.ts';
import { CaseField } from './CaseField.tsx';
import type { MeetingFormProps } from './form-props.ts';
import { TrilingualLines } from './TrilingualLines.tsx';

/** One more decision of the meeting, of all members or of interested states that are named. */
export const DecisionForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.decisionForm');
  const id = useId();
  const words = useCouncilWords();
  const { matter } = useMeeting();
  const keeping = useKept(
    account,
    matter.id,
    { form: 'decision', paragraph: null },
    { ru: '', zh: '', en: '', case: '', states: '', paragraph: '' },
  );
  const { entry, change } = keeping;
  const text = trilingualOf(entry);
  const states = (entry['states'] ?? '').split(',').filter((state) => state !== '');
  const paragraph = (entry['paragraph'] ?? '').trim();
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.add-decision"
      title={t('title')}
      about={t('about')}
      body={
        text === null
          ? null
          : {
              text,
              case: entry['case'] === '' ? null : entry['case'],
              states: states.length === 0 ? null : states,
              paragraph: paragraph === '' ? null : paragraph,
            }
      }
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <TrilingualLines label={t('text')} row={entry} onChange={change} long />
      <CaseField label={t('case')} chosen={entry['case'] ?? ''} onChoose={(of) => change({ case: of })} />
      <fieldset className={styles.checks}>
        <legend>{t('states')}</legend>
        {matter.members.map((state) => (
          <label key={state}>
            <input
              type="checkbox"
              checked={states.includes(state)}
              onChange={({ currentTarget }) =>
                change({
                  states: (currentTarget.checked
                    ? [...states, state]
                    : states.filter((each) => each !== state)
                  ).join(','),
                })
              }
            />
            {words.state(state)}
          </label>
        ))}
      </fieldset>
      <div className={forms.field}>
        <label htmlFor={id}>{t('paragraph')}</label>
        <input
          id={id}
          maxLength={60}
          value={entry['paragraph']}
          onChange={({ currentTarget }) => change({ paragraph: currentTarget.value })}
        />
        <small>{t('paragraphAbout')}</small>
      </div>
    </ActForm>
  );
};
