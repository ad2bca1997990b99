import type { AnalysisDocument } from '@hamkor/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import type { OptionSearch } from '../options/search.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { questionOf } from './question.ts';
import styles from './SaveAnalysis.module.css';

interface SaveAnalysisProps {
  readonly search: OptionSearch;
  /** What the answer shown rests on: `name@content`, null for the shipped facts. */
  readonly vintage: string | null;
  /** A title to begin with. */
  readonly suggested: string;
}

/** Longest title the server takes. */
const longestTitle = 120;

/** Keeps the question of this address with the state of its data, under a title. */
export const SaveAnalysis = ({ search, vintage, suggested }: SaveAnalysisProps) => {
  const t = useTranslations('loaded.analyses.save');
  const id = useId();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const saving = useMutation({
    mutationFn: (request: object) => send<AnalysisDocument>('POST', 'analyses', request),
    onSuccess: async () => {
      setIsOpen(false);
      setTitle(null);
      setNote('');
      await client.invalidateQueries({ queryKey: ['analyses'] });
    },
  });
  const given = title ?? suggested.slice(0, longestTitle);
  const saved = saving.data;
  if (!isOpen) {
    return (
      <div className={styles.closed}>
        <Button aria-expanded={false} onClick={() => setIsOpen(true)}>
          {t('open')}
        </Button>
        {saved !== null && saved !== undefined && (
          <output>
            {t('saved', { title: saved.title })}. <LinkTo to={`/analyses/${saved.id}`}>{t('view')}</LinkTo>
          </output>
        )}
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ title: given, note, question: questionOf(search, vintage) });
      }}
    >
      <label htmlFor={`${id}-title`}>{t('title')}</label>
      <input
        id={`${id}-title`}
        value={given}
        maxLength={longestTitle}
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for by the button it replaces
        autoFocus
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <label htmlFor={`${id}-note`}>{t('note')}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={given.trim() === '' || saving.isPending}>
          {t('submit')}
        </Button>
        <Button look="plain" onClick={() => setIsOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
      {saving.error !== null && <FailureView error={saving.error} />}
    </form>
  );
};
