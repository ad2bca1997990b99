import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import styles from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { localOf } from '../../time/zoned-time.ts';
import { useMeeting } from '../meeting-context.ts';
import type { MeetingFormProps } from './form-props.ts';

/** Says that the meeting was held, and on which day of its place. */
export const HoldForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.hold');
  const id = useId();
  const { matter } = useMeeting();
  const { plan } = matter.meeting;
  const keeping = useKept(
    account,
    matter.id,
    { form: 'hold', paragraph: null },
    { on: (localOf(plan.startsAt, plan.zone) ?? '').slice(0, 10) },
  );
  const on = keeping.entry['on'] ?? '';
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.hold"
      title={t('title')}
      about={t('about')}
      body={on === '' ? null : { on }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <div className={styles.field}>
        <label htmlFor={id}>{t('on')}</label>
        <input
          id={id}
          type="date"
          value={on}
          onChange={({ currentTarget }) => keeping.change({ on: currentTarget.value })}
        />
      </div>
    </ActForm>
  );
};
