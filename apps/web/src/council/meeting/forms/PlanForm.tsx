import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import styles from '../../../drafting/forms/Forms.module.css';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { MomentField } from '../../deeds/MomentField.tsx';
import { instantOf, localOf } from '../../time/zoned-time.ts';
import { useMeeting } from '../meeting-context.ts';
import type { MeetingFormProps } from './form-props.ts';

const formats = ['in-person', 'video', 'hybrid'] as const;

/** When, where and how the meeting is held. */
export const PlanForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.planForm');
  const tFormat = useTranslations('meetings.format');
  const id = useId();
  const { matter } = useMeeting();
  const { plan } = matter.meeting;
  const keeping = useKept(
    account,
    matter.id,
    { form: 'plan', paragraph: null },
    {
      starts: localOf(plan.startsAt, plan.zone) ?? '',
      'starts.zone': plan.zone,
      ends: plan.endsAt === null ? '' : (localOf(plan.endsAt, plan.zone) ?? ''),
      'ends.zone': plan.zone,
      place: plan.place ?? '',
      format: plan.format,
      link: plan.link ?? '',
    },
  );
  const { entry, change } = keeping;
  const zone = entry['starts.zone'] ?? plan.zone;
  const startsAt = instantOf(entry['starts'] ?? '', zone);
  const ends = entry['ends'] ?? '';
  const endsAt = ends === '' ? null : instantOf(ends, entry['ends.zone'] ?? zone);
  const place = (entry['place'] ?? '').trim();
  const link = (entry['link'] ?? '').trim();
  const isReady =
    startsAt !== null && (ends === '' || endsAt !== null) && (link === '' || link.startsWith('https://'));
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.plan-meeting"
      title={t('title')}
      about={t('about')}
      body={
        isReady
          ? {
              startsAt,
              endsAt,
              zone,
              place: place === '' ? null : place,
              format: entry['format'],
              link: link === '' ? null : link,
            }
          : null
      }
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <MomentField
        name="starts"
        label={t('begins')}
        typed={entry}
        zone={plan.zone}
        isWrong={startsAt === null}
        onType={(part) => change(part)}
      />
      <MomentField
        name="ends"
        label={t('ends')}
        typed={entry}
        zone={zone}
        isWrong={false}
        onType={(part) => change(part)}
      />
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={`${id}-place`}>{t('place')}</label>
          <input
            id={`${id}-place`}
            dir="auto"
            maxLength={200}
            value={entry['place']}
            onChange={({ currentTarget }) => change({ place: currentTarget.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-format`}>{t('format')}</label>
          <select
            id={`${id}-format`}
            value={entry['format']}
            onChange={({ currentTarget }) => change({ format: currentTarget.value })}
          >
            {formats.map((format) => (
              <option key={format} value={format}>
                {tFormat(format)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-link`}>{t('link')}</label>
        <input
          id={`${id}-link`}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={entry['link']}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
      </div>
    </ActForm>
  );
};
