import type { CaseAnswerDocument, CaseDocument } from '@hamkor/contract';
import type { CouncilKind } from '@hamkor/council';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { useKept } from '../../drafting/kept/use-kept.ts';
import { useDeed } from '../../drafting/use-deed.ts';
import { Button } from '../../shell/Button.tsx';
import { toast } from '../../shell/toast.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { bodyOf, fieldsFor, nextGate } from './deed-body.ts';
import { deedSpecs } from './deed-specs.ts';
import styles from './Deeds.module.css';
import { FieldEntry } from './FieldEntry.tsx';
import { GatePreview } from './GatePreview.tsx';

interface DeedFormProps {
  readonly kind: CouncilKind;
  readonly matter: CaseDocument;
  readonly account: string;
  /** Seats in which the reader may do it. */
  readonly seats: CaseAnswerDocument['may'][number]['as'];
  /** Told whether it was closed because the deed is done. */
  /** Told whether the form closes because its deed is done. */
  readonly onClose: (isDone: boolean) => void;
}

/** An act as a form: what it means, what it needs, in which role it is done. Whatever is typed outlives refusals and reloads. */
export const DeedForm = ({ kind, matter, account, seats, onClose }: DeedFormProps) => {
  const t = useTranslations('council');
  const id = useId();
  const words = useCouncilWords();
  const { entry, change, clear, isRestored } = useKept(
    account,
    `council/${matter.id}`,
    { form: kind, paragraph: null },
    {
      level: 'coordinators',
    },
  );
  const [isAsked, setAsked] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const doing = useDeed(matter.id);
  const spec = deedSpecs[kind];
  if (spec === undefined) return null;
  const gate = nextGate(matter);
  const as = seats.find((seat) => seat === entry['as']) ?? seats[0] ?? null;
  const key = kind as 'council.object';
  const submit = (): void => {
    if (doing.isPending) return;
    const made = bodyOf(kind, matter, entry);
    if (made.kind === 'missing') {
      setMissing(made.fields);
      return;
    }
    setMissing([]);
    if (spec.isFinal && !isAsked) {
      setAsked(true);
      return;
    }
    doing.mutate(
      { kind, body: made.body, as },
      {
        onSuccess: () => {
          clear();
          toast(t(`did.${key}`));
          onClose(true);
        },
        onError: () => setAsked(false),
      },
    );
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h4 id={`${id}-title`}>{t(`do.${key}`)}</h4>
      <p className={styles.means}>{t(`means.${key}`)}</p>
      {spec.group === 'ask' && gate !== null && kind !== 'council.close' && (
        <p>{t('form.gate', { gate: words.stage('project', gate) })}</p>
      )}
      {isRestored && <p className={styles.kept}>{t('form.kept')}</p>}
      {fieldsFor(kind, matter).map((field) => (
        <FieldEntry
          key={field.name}
          field={field}
          matter={matter}
          typed={entry}
          isWrong={missing.includes(field.name)}
          onType={(part) => {
            setAsked(false);
            change(part as Readonly<Record<string, string>>);
          }}
        />
      ))}
      {gate !== null &&
        matter.dossier !== null &&
        kind !== 'council.waive' &&
        (entry['snapshot'] ?? '') !== '' && (
          <GatePreview dossier={matter.dossier} gate={gate} snapshot={entry['snapshot'] ?? ''} />
        )}
      {seats.length > 1 && (
        <div className={styles.field}>
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
      {seats.length === 1 && (
        <p className={styles.kept}>{t('form.doneAs', { seat: words.seat(seats[0]!) })}</p>
      )}
      {missing.length > 0 && (
        <p className={styles.missing} role="alert">
          {t('form.missing', { count: missing.length })}
        </p>
      )}
      {isAsked && (
        <p className={styles.final} role="alert">
          {t('form.final')}
        </p>
      )}
      <div className={styles.actions}>
        {/* Not disabled while it is sent: the focus would be lost, and with it the place of whoever is refused. */}
        <Button look="solid" type="submit" aria-disabled={doing.isPending}>
          {isAsked ? t('form.confirm', { deed: t(`do.${key}`) }) : t(`do.${key}`)}
        </Button>
        <Button look="plain" onClick={() => (isAsked ? setAsked(false) : onClose(false))}>
          {t(isAsked ? 'form.back' : 'form.close')}
        </Button>
        {Object.keys(entry).length > 1 && (
          <Button
            look="plain"
            onClick={() => {
              clear();
              setMissing([]);
            }}
          >
            {t('form.throwAway')}
          </Button>
        )}
      </div>
      {doing.error !== null && <FailureView error={doing.error} />}
    </form>
  );
};
