import type { CaseAnswerDocument, SessionDocument } from '@hamkor/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fetchDocument, send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { ChoiceEntry, Entry, StatesEntry, TrilingualEntry } from '../../dossiers/form/Entry.tsx';
import styles from '../../dossiers/form/Entry.module.css';
import { givenText, noText, typedText } from '../../dossiers/form/typed-text.ts';
import { useKept } from '../../dossiers/form/use-kept.ts';
import { useSeatWords } from '../../dossiers/form/use-seat-words.ts';
import { SignInToOpen } from '../../dossiers/SignInToOpen.tsx';
import { Button } from '../../shell/Button.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { projectClasses } from '../delay-causes.ts';

type Account = NonNullable<SessionDocument['account']>;

type ProjectCase = Pick<CaseAnswerDocument, 'case'>;

/** Roles that plan: the Secretariat, and coordinators. */
const seatsOf = ({ grants }: Account): readonly string[] =>
  grants
    .filter(({ role }) => role === 'secretariat-officer' || role === 'national-coordinator')
    .map(({ role, state, organisation }) => `${role}@${state ?? ''}@${organisation ?? ''}`);

interface FieldsProps {
  readonly project: string;
  readonly account: Account;
  readonly known: ProjectCase['case'] | null;
}

const Fields = ({ project, account, known }: FieldsProps) => {
  const t = useTranslations('delivery');
  const tForm = useTranslations('dossiers.form');
  const seat = useSeatWords();
  const navigate = useNavigate();
  const seats = seatsOf(account);
  const [as, setAs] = useState(seats.length === 1 ? seats[0]! : '');
  const initial = useMemo(
    () => ({
      title: known === null ? noText : typedText(known.title),
      states: known === null ? [] : takingPart(known),
      projectClass: '',
      currency: 'USD',
      start: '',
    }),
    [known],
  );
  const { typed, change, clear } = useKept(`delivery.open.${project}`, initial);
  const title = givenText(typed.title);
  const opening = useMutation({
    mutationFn: () =>
      send<{ readonly id: string }>('POST', 'delivery', {
        body: {
          project,
          dossier: known?.dossier ?? null,
          title,
          states: typed.states,
          projectClass: typed.projectClass,
          currency: typed.currency.trim().toUpperCase(),
          start: typed.start,
        },
        as: as === '' ? null : as,
      }),
    onSuccess: async (opened) => {
      clear();
      if (opened !== null) await navigate({ to: `/delivery/${opened.id}` as never });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        opening.mutate();
      }}
    >
      <h2 className={styles.whole}>{t('open.heading')}</h2>
      <p className={styles.meaning}>{t('open.meaning', { project })}</p>
      <TrilingualEntry
        label={t('form.field.title')}
        value={typed.title}
        onValue={(value) => change({ title: value })}
      />
      <StatesEntry
        label={t('board.column.states')}
        value={typed.states}
        onValue={(states) => change({ states })}
      />
      <ChoiceEntry
        label={t('open.class')}
        about={t('open.classAbout')}
        value={typed.projectClass}
        choices={projectClasses.map((value) => ({ value, label: t(`class.${value}`) }))}
        onValue={(projectClass) => change({ projectClass })}
      />
      <Entry
        label={t('form.field.currency')}
        value={typed.currency}
        most={3}
        onValue={(currency) => change({ currency })}
      />
      <Entry label={t('open.start')} type="date" value={typed.start} onValue={(start) => change({ start })} />
      {seats.length > 1 && (
        <ChoiceEntry
          label={tForm('as')}
          value={as}
          choices={seats.map((each) => ({ value: each, label: seat(each) }))}
          onValue={setAs}
        />
      )}
      <div className={styles.actions}>
        <Button
          look="solid"
          type="submit"
          disabled={title === null || typed.states.length === 0 || opening.isPending}
        >
          {t('open.submit')}
        </Button>
        {seats.length === 0 && <span>{t('open.notYours')}</span>}
      </div>
      {opening.error !== null && (
        <div className={styles.whole}>
          <FailureView error={opening.error} />
          <p>{tForm('kept')}</p>
        </div>
      )}
    </form>
  );
};

/** States that are in: those that said so where it is told, else those interested, else all members. */
const takingPart = ({ participation, interested, members }: ProjectCase['case']): readonly string[] => {
  const inIt = Object.entries(participation)
    .filter(([, { standing }]) => standing === 'in' || standing === 'joined')
    .map(([state]) => state);
  return inIt.length > 0 ? inIt : (interested ?? members);
};

interface OpenDeliveryProps {
  /** Id of the case of the project. */
  readonly project: string;
  /** Undefined while nobody knows. */
  readonly account: SessionDocument['account'] | undefined;
}

/** Beginning the delivery of a project whose gates allow it. */
export const OpenDelivery = ({ project, account }: OpenDeliveryProps) => {
  const path = `cases/${encodeURIComponent(project)}`;
  const query = useQuery({
    queryKey: [path, {}] as const,
    queryFn: ({ signal }) => fetchDocument<ProjectCase>(path, {}, signal),
    retry: false,
  });
  if (account === null) return <SignInToOpen />;
  if (account === undefined || query.isPending) return <Waiting lines={5} />;
  return <Fields project={project} account={account} known={query.data?.case ?? null} />;
};
