import type { CaseDocument, NewNoteDocument, NoteDocument } from '@hamkor/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { QueryView } from '../../api/QueryView.tsx';
import { useKept } from '../../drafting/kept/use-kept.ts';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import formStyles from '../deeds/Deeds.module.css';
import { notesQuery } from '../queries.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

interface NotesTabProps {
  readonly matter: CaseDocument;
  readonly account: string;
}

const useNoteChange = <Given,>(
  id: string,
  path: (given: Given) => string,
  body: (given: Given) => object,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) =>
      send('POST', `cases/${encodeURIComponent(id)}/notes${path(given)}`, body(given)),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [key] }) => typeof key === 'string' && /^(?:cases|council)\//.test(key),
      }),
  });
};

const NoteForm = ({ matter, account, seats }: NotesTabProps & { readonly seats: readonly string[] }) => {
  const t = useTranslations('council');
  const id = useId();
  const words = useCouncilWords();
  const { entry, change, clear, isRestored } = useKept(
    account,
    `council/${matter.id}`,
    { form: 'note', paragraph: null },
    {
      kind: 'instruction',
    },
  );
  const writing = useNoteChange<NewNoteDocument>(
    matter.id,
    () => '',
    (note) => note,
  );
  const text = (entry['text'] ?? '').trim();
  const as = seats.find((seat) => seat === entry['as']) ?? seats[0] ?? null;
  return (
    <form
      className={formStyles.form}
      aria-label={t('notes.write')}
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate(
          {
            kind: entry['kind'] === 'comment' ? 'comment' : 'instruction',
            text,
            paragraph: null,
            language: null,
            quote: null,
            replyTo: null,
            as,
          },
          { onSuccess: clear },
        );
      }}
    >
      {isRestored && <p className={formStyles.kept}>{t('form.kept')}</p>}
      <div className={formStyles.field}>
        <label htmlFor={`${id}-kind`}>{t('notes.kind')}</label>
        <select
          id={`${id}-kind`}
          value={entry['kind'] ?? 'instruction'}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value })}
        >
          {(['instruction', 'comment'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`notes.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={formStyles.field}>
        <label htmlFor={id}>{t('notes.text')}</label>
        <textarea
          id={id}
          dir="auto"
          rows={5}
          maxLength={8000}
          value={entry['text'] ?? ''}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      {seats.length > 1 && (
        <div className={formStyles.field}>
          <label htmlFor={`${id}-as`}>{t('form.as')}</label>
          <select
            id={`${id}-as`}
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
      <div className={formStyles.actions}>
        <Button look="solid" type="submit" disabled={text === '' || writing.isPending}>
          {t('notes.keep')}
        </Button>
      </div>
      {writing.error !== null && <FailureView error={writing.error} />}
    </form>
  );
};

const NoteEntry = ({
  note,
  matter,
  mayClear,
}: {
  readonly note: NoteDocument;
  readonly matter: CaseDocument;
  readonly mayClear: readonly string[];
}) => {
  const t = useTranslations('council.notes');
  const words = useCouncilWords();
  const moment = useMomentText();
  const clearing = useNoteChange<string>(
    matter.id,
    () => `/${note.act}/clear`,
    (as) => ({ as }),
  );
  const seat = mayClear.find((as) => as.split('@')[1] === note.state);
  return (
    <li>
      <span>
        <b>{t(`kinds.${note.kind}`)}</b>{' '}
        {words.actor({ ...note.author, state: note.state, organisation: null })}{' '}
        <time dateTime={note.at}>{moment(note.at)}</time>
      </span>
      {note.quote !== null && (
        <blockquote className={styles.quiet} dir="auto">
          {note.quote}
        </blockquote>
      )}
      <p className={styles.words} dir="auto">
        {note.text}
      </p>
      <span className={styles.links}>
        {note.paragraph !== null && (
          <LinkTo to={`/council/cases/${matter.id}/text`}>
            {t('paragraph', { paragraph: note.paragraph })}
          </LinkTo>
        )}
        {note.cleared !== null && <span>{t('cleared', { at: moment(note.cleared.at) })}</span>}
        {note.kind === 'comment' && note.cleared === null && seat !== undefined && (
          <Button disabled={clearing.isPending} onClick={() => clearing.mutate(seat)}>
            {t('clear', { state: words.state(note.state) })}
          </Button>
        )}
      </span>
      {clearing.error !== null && <FailureView error={clearing.error} />}
    </li>
  );
};

/** What stays within the reader's state: instructions from the capital, and comments that its coordinator has not let out. */
export const NotesTab = ({ matter, account }: NotesTabProps) => {
  const t = useTranslations('council.notes');
  const query = useQuery(notesQuery(matter.id));
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <div className={styles.private}>
        <p>{t('private')}</p>
        <QueryView query={query} lines={4}>
          {({ items, mayWrite, mayClear }) => (
            <>
              {items.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
              <ol className={styles.entries}>
                {items.map((note) => (
                  <NoteEntry key={note.act} note={note} matter={matter} mayClear={mayClear} />
                ))}
              </ol>
              {mayWrite.length > 0 && <NoteForm matter={matter} account={account} seats={mayWrite} />}
            </>
          )}
        </QueryView>
      </div>
    </Section>
  );
};
