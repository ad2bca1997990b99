import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { toast } from '../../shell/toast.tsx';
import styles from './Entry.module.css';
import { useKept } from './use-kept.ts';
import { useSeatWords } from './use-seat-words.ts';

/** Something that whoever looks may do, and the roles that it may be done in: `role@STATE@organisation`. */
export interface Permission {
  readonly kind: string;
  readonly as: readonly string[];
}

interface DeedFormProps<Typed extends object> {
  /** What the form does, as its summary and on its button. */
  readonly title: string;
  /** What it means that it is done, and what can be undone of it. */
  readonly meaning: string;
  /** Name under which what is typed is kept in the browser. */
  readonly name: string;
  readonly initial: Typed;
  /** Address below the API that takes acts. */
  readonly path: string;
  readonly kind: string;
  readonly may: readonly Permission[];
  /** Body of the act; null while something is still missing. */
  readonly body: (typed: Typed) => object | null;
  readonly children: (typed: Typed, change: (part: Partial<Typed>) => void) => ReactNode;
}

/** Where an act may change what is shown. */
const touched = /^(?:dossiers|delivery|cases|council)(?:\/|$)/;

/**
 * One deed as a form that opens where it stands: what it means, its fields, in which role it is done. Nothing where whoever looks
 * may not do it; what was typed stays after a refusal and after a reload.
 */
export const DeedForm = <Typed extends object>(props: DeedFormProps<Typed>) => {
  const { title, meaning, name, initial, path, kind, may, body, children } = props;
  const t = useTranslations('dossiers.form');
  const seat = useSeatWords();
  const client = useQueryClient();
  const id = useId();
  const { typed, change, clear } = useKept(name, initial);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const seats = may.find((permission) => permission.kind === kind)?.as ?? [];
  const given = body(typed);
  const doing = useMutation({
    mutationFn: (deed: object) =>
      send<{ readonly act: number }>('POST', path, {
        kind,
        body: deed,
        as: seats.length === 1 ? seats[0] : chosen,
      }),
    onSuccess: async () => {
      clear();
      setOpen(false);
      toast(t('done'));
      await client.invalidateQueries({
        predicate: ({ queryKey }) => typeof queryKey[0] === 'string' && touched.test(queryKey[0]),
      });
    },
  });
  if (seats.length === 0) return null;
  return (
    <details
      className={styles.deed}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== null) doing.mutate(given);
        }}
      >
        <p className={styles.meaning}>{meaning}</p>
        {children(typed, change)}
        {seats.length > 1 && (
          <div className={styles.field}>
            <label htmlFor={id}>{t('as')}</label>
            <select
              id={id}
              required
              value={chosen}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <option value="">{t('choose')}</option>
              {seats.map((each) => (
                <option key={each} value={each}>
                  {seat(each)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={styles.actions}>
          <Button look="solid" type="submit" disabled={given === null || doing.isPending}>
            {title}
          </Button>
          {seats.length === 1 && <span>{t('asOnly', { seat: seat(seats[0]!) })}</span>}
          {given === null && <span>{t('incomplete')}</span>}
        </div>
        {doing.error !== null && (
          <div className={styles.whole}>
            <FailureView error={doing.error} />
            <p>{t('kept')}</p>
          </div>
        )}
      </form>
    </details>
  );
};
