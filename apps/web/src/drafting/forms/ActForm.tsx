import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { toast } from '../../shell/toast.tsx';
import type { Keeping } from '../kept/use-kept.ts';
import { useCouncilWords } from '../../council/words/use-council-words.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Forms.module.css';

interface ActFormProps {
  readonly caseId: string;
  /** Seats in which the reader may do it; none where it is not open. */
  readonly seats: readonly string[];
  readonly title: string;
  /** What it means when it is sent. */
  readonly about: ReactNode;
  /** Kind of the act; `note`: a comment that stays within the state. */
  readonly kind: string;
  /** The body to send; null while something is missing. */
  readonly body: object | null;
  readonly keeping: Keeping;
  readonly send: string;
  readonly onClose: () => void;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/**
 * A form that makes one act. What is typed stays in the browser until it is sent or thrown away, so closing, a refusal and
 * a reload lose nothing.
 */
export const ActForm = (props: ActFormProps) => {
  const { caseId, seats, title, about, kind, body, keeping, send, onClose, level = 3, children } = props;
  const t = useTranslations('drafts.form');
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const words = useCouncilWords();
  const deed = useDeed(caseId);
  const [wasTried, setTried] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const as = seats.find((seat) => seat === chosen) ?? seats[0] ?? null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its fields
    <form
      className={styles.form}
      aria-labelledby={id}
      onKeyDown={(event) => {
        // Escape ends the composing of characters first.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
        event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (body === null) return;
        deed.mutate(
          { kind, body, as },
          {
            onSuccess: () => {
              keeping.clear();
              toast(t('sent'));
              onClose();
            },
          },
        );
      }}
    >
      <Heading id={id} className={styles.heading}>
        {title}
      </Heading>
      <p className={styles.about}>{about}</p>
      {keeping.isRestored && <p className={styles.note}>{t('restored')}</p>}
      {children}
      {!keeping.isKept && <p className={styles.note}>{t('notKept')}</p>}
      {as === null && <p className={styles.note}>{t('notOpen')}</p>}
      {seats.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-as`}>{t('as')}</label>
          <select
            id={`${id}-as`}
            value={as ?? ''}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {seats.map((seat) => (
              <option key={seat} value={seat}>
                {words.seat(seat)}
              </option>
            ))}
          </select>
        </div>
      )}
      {wasTried && body === null && (
        <p className={styles.note} role="alert">
          {t('missing')}
        </p>
      )}
      {deed.error !== null && <FailureView error={deed.error} />}
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={deed.isPending || as === null}>
          {send}
        </Button>
        <Button onClick={onClose}>{t('later')}</Button>
        <Button
          look="plain"
          onClick={() => {
            keeping.clear();
            onClose();
          }}
        >
          {t('discard')}
        </Button>
      </div>
    </form>
  );
};
