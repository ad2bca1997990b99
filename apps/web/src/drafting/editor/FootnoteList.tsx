import type { DraftParagraphDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { useTextPage } from '../text-context.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Margin.module.css';

/** Takes back footnotes of one's own delegation, or of the Secretariat. */
export const FootnoteList = ({ paragraph }: { readonly paragraph: DraftParagraphDocument }) => {
  const t = useTranslations('drafts.footnoteForm');
  const { caseId, seatsFor, ownStates, isSecretariat } = useTextPage();
  const deed = useDeed(caseId);
  const seats = seatsFor('drafting.remove-footnote');
  const own = paragraph.footnotes.filter(({ by }) => (by === null ? isSecretariat : ownStates.includes(by)));
  if (seats.length === 0 || own.length === 0) return null;
  return (
    <div className={styles.actions}>
      {own.map((footnote) => (
        <Button
          key={footnote.id}
          look="plain"
          disabled={deed.isPending}
          onClick={() =>
            deed.mutate({
              kind: 'drafting.remove-footnote',
              body: { paragraph: paragraph.id, footnote: footnote.id },
              as: seats[0] ?? null,
            })
          }
        >
          {t('remove', { place: footnote.id.slice(1) })}
        </Button>
      ))}
      {deed.error !== null && <FailureView error={deed.error} />}
    </div>
  );
};
