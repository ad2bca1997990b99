import type { NewCaseAnswerDocument, NewCaseDocument, SessionDocument } from '@hamkor/contract';
import type { CaseKind } from '@hamkor/council';
import { memberCodes } from '@hamkor/nomenclature';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { useKept } from '../../drafting/kept/use-kept.ts';

import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Section } from '../../shell/Page.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import styles from '../deeds/Deeds.module.css';
import { SignInText } from '../words/SignInText.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { newCaseOf } from './new-case-body.ts';
import { OpenCaseFields } from './OpenCaseFields.tsx';
import { openingSeats } from './opening-roles.ts';

interface OpenCaseProps {
  readonly kind: CaseKind;
  readonly dossier: string | null;
  readonly parent: string | null;
  readonly mayOpen: boolean;
  /** Undefined while nobody knows who asks. */
  readonly account: SessionDocument['account'] | undefined;
}

type Account = NonNullable<SessionDocument['account']>;

const OpenForm = ({ kind, dossier, parent, account }: OpenCaseProps & { readonly account: Account }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const seats = openingSeats(account.grants);
  const own = account.grants.find(
    ({ state }) => state !== null && (memberCodes as readonly string[]).includes(state),
  );
  const { entry, change, clear, isRestored } = useKept(
    account.id,
    'council/new',
    { form: kind, paragraph: null },
    {
      chair: own?.state ?? '',
      forum: kind === 'meeting' ? 'sco-mim' : 'sco-cnc',
      readers: 'members',
      ...(dossier === null ? {} : { dossier }),
      ...(parent === null ? {} : { parent }),
    },
  );
  const [missing, setMissing] = useState<readonly string[]>([]);
  const as = seats.find((seat) => seat === entry['as']) ?? seats[0] ?? null;
  const sending = useMutation({
    mutationFn: (sent: NewCaseDocument) => send<NewCaseAnswerDocument>('POST', 'cases', sent),
    onSuccess: async (answer) => {
      clear();
      await client.invalidateQueries({
        predicate: ({ queryKey: [key] }) =>
          typeof key === 'string' && /^(?:cases|council|dossiers)(?:\/|$)/.test(key),
      });
      if (answer !== null) await navigate({ to: `/council/cases/${answer.id}` as never });
    },
  });
  const submit = (): void => {
    const made = newCaseOf(kind, entry, as);
    setMissing(made.kind === 'missing' ? made.fields : []);
    if (made.kind === 'ready') sending.mutate(made.sent);
  };
  return (
    <form
      className={styles.form}
      aria-label={t(`page.open.${kind}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isRestored && <p className={styles.kept}>{t('form.kept')}</p>}
      <OpenCaseFields kind={kind} typed={entry} missing={missing} onType={change} />
      {seats.length > 1 && (
        <div className={styles.field}>
          <label htmlFor="open-as">{t('form.as')}</label>
          <select
            id="open-as"
            value={as ?? ''}
            onChange={({ currentTarget }) => change({ as: currentTarget.value })}
          >
            {seats.map((seat) => (
              <option key={seat} value={seat}>
                {words.seat(seat)}
              </option>
            ))}
          </select>
        </div>
      )}
      {missing.length > 0 && (
        <p className={styles.missing} role="alert">
          {t('form.missing', { count: missing.length })}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={sending.isPending}>
          {t(`page.open.${kind}`)}
        </Button>
        <LinkTo to="/council">{t('form.close')}</LinkTo>
        <Button look="plain" onClick={clear}>
          {t('form.throwAway')}
        </Button>
      </div>
      {sending.error !== null && <FailureView error={sending.error} />}
    </form>
  );
};

/** Opening a case; who may not is told why and what to do. */
export const OpenCase = (props: OpenCaseProps) => {
  const { kind, mayOpen, account } = props;
  const t = useTranslations('council');
  return (
    <Section heading={t(`page.open.${kind}`)} lede={t(`open.about.${kind}`)}>
      {account === undefined ? (
        <Waiting lines={6} />
      ) : account === null ? (
        <SignInText why={t('open.why')} />
      ) : mayOpen ? (
        <OpenForm {...props} account={account} />
      ) : (
        <Notice title={t('open.notYours')} actions={<LinkTo to="/council">{t('form.close')}</LinkTo>}>
          <p>{t('open.notYoursHelp')}</p>
        </Notice>
      )}
    </Section>
  );
};
