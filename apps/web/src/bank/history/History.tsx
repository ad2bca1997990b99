import type { HistoryDocument, RivalDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useFieldWords } from '../record/use-field-words.ts';
import { ChangeTable } from './ChangeTable.tsx';
import styles from './History.module.css';
import { useActWords } from './use-act-words.ts';

interface HistoryProps {
  /** Figures that acts of the history reported. */
  readonly rivals: readonly RivalDocument[];
  readonly history: HistoryDocument;
  /** Number of the act after which the record is shown; null when it is shown as it stands. */
  readonly shownAt: number | null;
}

/** Changes that are shown unasked; a first body has dozens. */
const fewChanges = 6;

/** Every act about a record, the newest first: who, when, what changed, on what source, with its receipt. */
export const History = ({ history: { id, steps }, rivals, shownAt }: HistoryProps) => {
  const t = useTranslations('bank.history');
  const moment = useMomentText();
  const words = useActWords();
  const field = useFieldWords();
  const { text: figure } = useFigureText();
  const newestFirst = [...steps].sort((one, other) => other.act - one.act);
  return (
    <ol className={styles.steps} reversed>
      {newestFirst.map((step, place) => {
        const isShown = step.act === (shownAt ?? newestFirst[0]?.act);
        const changes = (
          <ChangeTable
            changes={step.changes}
            before={t('before')}
            after={t('after')}
            caption={t('changedBy', { act: step.act })}
          />
        );
        return (
          <li key={step.act} data-shown={isShown || undefined}>
            <p className={styles.head}>
              <b>{words.deed(step.kind)}</b> <time dateTime={step.at}>{moment(step.at)}</time>
            </p>
            <p>{words.actor(step.actor)}</p>
            {rivals
              .filter(({ act }) => act === step.act)
              .map((rival) => (
                <p key={rival.field}>
                  {field(rival.field)}: {figure(rival)}
                  {rival.year !== null && ` (${rival.year})`}
                </p>
              ))}
            {step.reason !== null && <p>{t('reason', { reason: step.reason })}</p>}
            {step.source !== null && <p className={styles.source}>{t('source', { source: step.source })}</p>}
            {step.changes.length > 0 &&
              (step.changes.length > fewChanges ? (
                <details>
                  <summary>{t('changes', { count: step.changes.length })}</summary>
                  {changes}
                </details>
              ) : (
                changes
              ))}
            <p className={styles.links}>
              {isShown ? (
                <span>{t('shown')}</span>
              ) : (
                <LinkTo to={`/bank/records/${id}`} search={place === 0 ? {} : { at: `${step.act}` }}>
                  {t(place === 0 ? 'showPresent' : 'showThen')}
                </LinkTo>
              )}
              <a href={address(`acts/${step.act}/receipt`)} download={`hamkor-act-${step.act}.json`}>
                {t('receipt', { act: step.act })}
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
};
