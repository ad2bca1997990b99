import type { ActionItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../../bank/NameIn.tsx';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import { LongField } from '../../../drafting/forms/LongField.tsx';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { useMeeting } from '../meeting-context.ts';
import type { MeetingFormProps } from './form-props.ts';

interface CompleteFormProps extends MeetingFormProps {
  readonly action: ActionItemDocument;
}

/** The owner says that something was done, and what shows it. */
export const CompleteForm = ({ seats, account, onClose, action }: CompleteFormProps) => {
  const t = useTranslations('meetings.completeForm');
  const name = useText();
  const { matter } = useMeeting();
  const keeping = useKept(
    account,
    matter.id,
    { form: `complete-${action.id}`, paragraph: null },
    { evidence: '' },
  );
  const evidence = (keeping.entry['evidence'] ?? '').trim();
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.complete-action"
      title={t('title')}
      about={t('about', { action: name(action.text) })}
      body={evidence === '' ? null : { action: action.id, evidence }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <LongField
        label={t('evidence')}
        about={t('evidenceAbout')}
        text={keeping.entry['evidence'] ?? ''}
        onText={(text) => keeping.change({ evidence: text })}
        most={2000}
      />
    </ActForm>
  );
};
