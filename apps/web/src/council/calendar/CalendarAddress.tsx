import type { SessionDocument } from '@hamkor/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { address, send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { documentQuery } from '../../api/queries.ts';
import { copyText } from '../../evidence/copy-text.ts';
import { Button } from '../../shell/Button.tsx';
import { Section } from '../../shell/Page.tsx';
import { toast } from '../../shell/toast.tsx';
import styles from './Calendar.module.css';

/** Secret address of one's own calendar; null before one was made. */
interface CalendarAddressDocument {
  readonly path: string | null;
}

interface AddressLineProps {
  readonly label: string;
  readonly path: string;
}

const AddressLine = ({ label, path }: AddressLineProps) => {
  const t = useTranslations('council.calendar');
  const whole = new URL(path, globalThis.location.href).href;
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <a href={path} className={styles.address}>
        {whole}
      </a>
      <Button
        look="plain"
        onClick={() => void copyText(whole).then((done) => toast(t(done ? 'copied' : 'notCopied')))}
      >
        {t('copy')}
      </Button>
    </div>
  );
};

const OwnAddress = () => {
  const t = useTranslations('council.calendar');
  const client = useQueryClient();
  const query = useQuery({ ...documentQuery<CalendarAddressDocument>('council/calendar'), staleTime: 0 });
  const making = useMutation({
    mutationFn: () => send<CalendarAddressDocument>('POST', 'council/calendar', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['council/calendar'] }),
  });
  const path = query.data?.path ?? null;
  return (
    <>
      {path !== null && <AddressLine label={t('own')} path={path} />}
      <div className={styles.line}>
        <Button disabled={making.isPending} onClick={() => making.mutate()}>
          {t(path === null ? 'make' : 'renew')}
        </Button>
        <small>{t(path === null ? 'makeHelp' : 'renewHelp')}</small>
      </div>
      {making.error !== null && <FailureView error={making.error} />}
    </>
  );
};

/** Where a calendar program reads the meetings: public ones for everybody, all that one may see under a secret address of one's own. */
export const CalendarAddress = ({ account }: { readonly account: SessionDocument['account'] }) => {
  const t = useTranslations('council.calendar');
  return (
    <Section heading={t('feeds')} lede={t('feedsLede')}>
      <AddressLine label={t('public')} path={address('council/calendar.ics')} />
      <AddressLine label={t('news')} path={address('council/feed.atom')} />
      {account !== null && <OwnAddress />}
    </Section>
  );
};
