import type { DraftParagraphDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { useTextPage } from '../text-context.ts';
import { useByWords } from '../use-by-words.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Margin.module.css';

/** What may be done with the brackets of a paragraph: another wording, taking one's own back, closing a bracket that is settled. */
export const BracketList = ({ paragraph }: { readonly paragraph: DraftParagraphDocument }) => {
  const t = useTranslations('drafts.bracket');
  const by = useByWords();
  const { caseId, seatsFor, ownStates, open } = useTextPage();
  const deed = useDeed(caseId);
  const adders = seatsFor('drafting.add-alternative');
  const withdrawers = seatsFor('drafting.withdraw-alternative');
  const settlers = seatsFor('drafting.settle-bracket');
  return paragraph.brackets.map((bracket) => {
    // The wording that stood there before is nobody's own: where all have left it, the Secretariat takes it out.
    const own = bracket.alternatives.filter(({ by: state }) =>
      state === null ? settlers.length > 0 : ownStates.includes(state),
    );
    return (
      <div key={bracket.id} className={styles.bracket}>
        <p className={styles.by}>
          <b>{t('heading', { id: bracket.id, by: by(bracket.by) })}</b>{' '}
          {t('alternatives', { count: bracket.alternatives.length })}
        </p>
        <div className={styles.actions}>
          {adders.length > 0 && (
            <Button
              look="plain"
              onClick={() => open({ form: 'alternative', paragraph: paragraph.id, item: bracket.id })}
            >
              {t('add')}
            </Button>
          )}
          {withdrawers.length > 0 &&
            own.map((alternative) => (
              <Button
                key={alternative.id}
                look="plain"
                disabled={deed.isPending}
                onClick={() =>
                  deed.mutate({
                    kind: 'drafting.withdraw-alternative',
                    body: { paragraph: paragraph.id, bracket: bracket.id, alternative: alternative.id },
                    as: withdrawers[0] ?? null,
                  })
                }
              >
                {alternative.by === null ? t('withdrawOriginal') : t('withdraw', { by: by(alternative.by) })}
              </Button>
            ))}
          {settlers.length > 0 && bracket.alternatives.length <= 1 && (
            <Button
              look="plain"
              disabled={deed.isPending}
              onClick={() =>
                deed.mutate({
                  kind: 'drafting.settle-bracket',
                  body: { paragraph: paragraph.id, bracket: bracket.id },
                  as: settlers[0] ?? null,
                })
              }
            >
              {t('settle')}
            </Button>
          )}
        </div>
        {deed.error !== null && <FailureView error={deed.error} />}
      </div>
    );
  });
};
