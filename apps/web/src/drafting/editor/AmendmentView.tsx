import type { AmendmentDocument, DraftParagraphDocument } from '@hamkor/contract';
import { amendmentPreview } from '@hamkor/drafting';
import { useLocale, useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Button } from '../../shell/Button.tsx';
import { useTextPage } from '../text-context.ts';
import { useByWords } from '../use-by-words.ts';
import { useDeed } from '../use-deed.ts';
import { DifferenceText } from './DifferenceText.tsx';
import styles from './Margin.module.css';

interface AmendmentViewProps {
  readonly amendment: AmendmentDocument;
  /** The paragraph that it changes; null for a new one. */
  readonly paragraph: DraftParagraphDocument | null;
  /** Whether it stands away from its paragraph, so that the words that are to go are shown with it. */
  readonly isAlone?: boolean;
}

/** A pending amendment: whose it is, and word by word what it would change. */
export const AmendmentView = ({ amendment, paragraph, isAlone = false }: AmendmentViewProps) => {
  const t = useTranslations('drafts.amendment');
  const locale = useLocale();
  const tLanguage = useTranslations('drafts.language');
  const moment = useMomentText();
  const by = useByWords();
  const { caseId, seatsFor, ownStates, isSecretariat, columns } = useTextPage();
  const deed = useDeed(caseId);
  const withdrawers = seatsFor('drafting.withdraw-amendment');
  const isOwn = amendment.by === null ? isSecretariat : ownStates.includes(amendment.by);
  const isMoved = amendment.operation !== 'insert' && paragraph?.hash !== amendment.base;
  return (
    <div className={styles.amendment}>
      <p className={styles.by}>
        <b>{t(amendment.operation, { by: by(amendment.by) })}</b>{' '}
        <time dateTime={amendment.at}>{moment(amendment.at)}</time>
      </p>
      {amendment.operation === 'delete' && !isAlone
        ? null
        : columns
            .filter((language) => amendment.operation === 'delete' || amendment.texts[language] !== null)
            .map((language) => (
              <p key={language} lang={language} dir="auto" className={styles.difference}>
                <small className={styles.tag} lang={locale}>
                  {tLanguage(language)}
                </small>{' '}
                <DifferenceText runs={amendmentPreview(paragraph, amendment, language).runs} />
              </p>
            ))}
      {amendment.reason !== null && <p dir="auto">{t('reason', { reason: amendment.reason })}</p>}
      {isMoved && <p className={styles.warning}>{t('moved')}</p>}
      {isOwn && withdrawers.length > 0 && (
        <div className={styles.actions}>
          <Button
            look="plain"
            disabled={deed.isPending}
            onClick={() =>
              deed.mutate({
                kind: 'drafting.withdraw-amendment',
                body: { amendment: amendment.id },
                as: withdrawers[0] ?? null,
              })
            }
          >
            {t('withdraw')}
          </Button>
        </div>
      )}
      {deed.error !== null && <FailureView error={deed.error} />}
    </div>
  );
};
