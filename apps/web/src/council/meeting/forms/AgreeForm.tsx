import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { useMeeting } from '../meeting-context.ts';
import type { MeetingFormProps } from './form-props.ts';

interface AgreeFormProps extends MeetingFormProps {
  readonly hash: string;
  readonly version: number;
}

/** A delegation agrees to the protocol as it stands: to this hash and to no other. */
export const AgreeForm = ({ seats, account, onClose, hash, version }: AgreeFormProps) => {
  const t = useTranslations('meetings.agreeForm');
  const { matter } = useMeeting();
  const keeping = useKept(account, matter.id, { form: 'agree', paragraph: null }, {});
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.agree-protocol"
      title={t('title')}
      about={t('about', { version: `${version}`, hash: hash.slice(0, 12) })}
      body={{ hash }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      {null}
    </ActForm>
  );
};
