import type { SessionDocument } from '@hamkor/contract';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { ChoiceEntry, StatesEntry, TrilingualEntry } from '../form/Entry.tsx';
import styles from '../form/Entry.module.css';
import { givenText, noText } from '../form/typed-text.ts';
import { useKept } from '../form/use-kept.ts';
import { useSeatWords } from '../form/use-seat-words.ts';
import { openingSeats, statesOf } from './seats.ts';
import type { Beginning } from './use-beginning.ts';
import { useBeginning } from './use-beginning.ts';

interface OpenFormProps {
  readonly account: NonNullable<SessionDocument['account']>;
  readonly kind: string;
  readonly id: string;
  /** Id of an answered question of the chain, taken in with it. */
  readonly plan: string | undefined;
}

const readersChoices = ['members', 'public'] as const;

const Fields = ({
  account,
  kind,
  id,
  plan,
  beginning,
}: OpenFormProps & { readonly beginning: Beginning }) => {
  const t = useTranslations('dossiers');
  const seat = useSeatWords();
  const navigate = useNavigate();
  const heading = useId();
  const seats = openingSeats(account.grants);
  const [as, setAs] = useState(seats.length === 1 ? seats[0]! : '');
  const initial = useMemo(
    () => ({
      title: beginning.title,
      summary: noText,
      // Whoever opens a dossier writes in it: only those may whose state takes part.
      states: [...new Set([...beginning.states, ...statesOf(account.grants)])].sort() as readonly string[],
      readers: 'members' as string,
    }),
    [beginning, account],
  );
  const { typed, change, clear } = useKept(`dossier.open.${kind}.${id}`, initial);
  const title = givenText(typed.title);
  const opening = useMutation({
    mutationFn: () =>
      send<{ readonly id: string }>('POST', 'dossiers', {
        body: {
          title,
          summary: givenText(typed.summary),
          states: typed.states,
          items: [{ kind, id }, ...(plan === undefined ? [] : [{ kind: 'plan', id: plan }])],
          readers: typed.readers,
        },
        as,
      }),
    onSuccess: async (opened) => {
      clear();
      if (opened !== null) await navigate({ to: `/dossiers/${opened.id}` as never });
    },
  });
  return (
    <form
      className={styles.form}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        opening.mutate();
      }}
    >
      <h2 id={heading} className={styles.whole}>
        {t('open.heading')}
      </h2>
      <p className={styles.meaning}>
        {t('open.meaning')} {t('open.from', { kind: t(`item.kind.${kind as 'option'}`), id })}
      </p>
      <TrilingualEntry
        label={t('open.title')}
        value={typed.title}
        onValue={(value) => change({ title: value })}
      />
      <TrilingualEntry
        label={t('open.summary')}
        about={t('open.summaryAbout')}
        rows={4}
        value={typed.summary}
        onValue={(summary) => change({ summary })}
      />
      <StatesEntry
        label={t('open.states')}
        about={t('open.statesAbout')}
        value={typed.states}
        onValue={(states) => change({ states })}
      />
      <ChoiceEntry
        label={t('open.readers')}
        value={typed.readers}
        choices={readersChoices.map((value) => ({ value, label: t(`readers.${value}`) }))}
        onValue={(readers) => change({ readers })}
      />
      {seats.length > 1 && (
        <ChoiceEntry
          label={t('form.as')}
          value={as}
          choices={seats.map((each) => ({ value: each, label: seat(each) }))}
          onValue={setAs}
        />
      )}
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={title === null || as === '' || opening.isPending}>
          {t('open.submit')}
        </Button>
        {seats.length === 1 && <span>{t('form.asOnly', { seat: seat(seats[0]!) })}</span>}
      </div>
      {opening.error !== null && (
        <div className={styles.whole}>
          <FailureView error={opening.error} />
          <p>{t('form.kept')}</p>
        </div>
      )}
    </form>
  );
};

/** Opening a dossier from an option, a chain, a record: what it is called, who takes part, who reads it. */
export const OpenForm = (props: OpenFormProps) => {
  const t = useTranslations('dossiers.open');
  const beginning = useBeginning(props.kind, props.id);
  if (openingSeats(props.account.grants).length === 0)
    return (
      <Notice title={t('notYours')}>
        <p>{t('notYoursHelp')}</p>
      </Notice>
    );
  return beginning === undefined ? <Waiting lines={6} /> : <Fields {...props} beginning={beginning} />;
};
