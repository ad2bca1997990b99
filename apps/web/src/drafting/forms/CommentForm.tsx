import type { CommentDocument, DraftParagraphDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { quoteOf } from '../selection/selection-span.ts';
import type { Span } from '../selection/selection-span.ts';
import { useTextPage } from '../text-context.ts';
import { DeedForm } from './DeedForm.tsx';
import styles from './Forms.module.css';
import { LongField } from './LongField.tsx';

interface CommentFormProps {
  /** Null: about the document as a whole. */
  readonly paragraph: DraftParagraphDocument | null;
  readonly replyTo: CommentDocument | undefined;
  readonly language: Language | undefined;
  readonly span: Span | undefined;
  readonly onClose: () => void;
}

const longestQuote = 2000;

/** A comment, or an answer to one; of people without a voice a draft that their coordinator clears. */
export const CommentForm = ({ paragraph, replyTo, language, span, onClose }: CommentFormProps) => {
  const t = useTranslations('drafts.commentForm');
  const { caseId, account, seatsFor, noteSeats } = useTextPage();
  const marked =
    paragraph !== null && language !== undefined && span !== undefined
      ? quoteOf(paragraph.texts[language] ?? '', span).slice(0, longestQuote)
      : '';
  const keeping = useKept(
    account ?? '',
    caseId,
    {
      form: replyTo === undefined ? 'comment' : `reply-${replyTo.id}`,
      paragraph: paragraph?.id ?? null,
    },
    { text: '', quote: marked, language: marked === '' ? '' : (language ?? '') },
  );
  const { entry, change } = keeping;
  const text = (entry['text'] ?? '').trim();
  const quote = entry['quote'] ?? '';
  const isNote = seatsFor('drafting.comment').length === 0 && noteSeats.length > 0;
  return (
    <DeedForm
      title={
        replyTo !== undefined
          ? t('reply', { id: replyTo.id })
          : paragraph === null
            ? t('whole')
            : t('title', { id: paragraph.id })
      }
      about={t(isNote ? 'aboutNote' : 'about')}
      kind={isNote ? 'note' : 'drafting.comment'}
      body={
        text === ''
          ? null
          : {
              paragraph: paragraph?.id ?? null,
              language: entry['language'] === '' ? null : entry['language'],
              quote: quote === '' ? null : quote,
              text,
              replyTo: replyTo?.id ?? null,
            }
      }
      keeping={keeping}
      send={t(isNote ? 'sendNote' : 'send')}
      onClose={onClose}
    >
      {quote !== '' && (
        <p className={styles.marked} lang={entry['language']} dir="auto">
          <q>{quote}</q>
        </p>
      )}
      <LongField
        label={t('text')}
        text={entry['text'] ?? ''}
        onText={(next) => change({ text: next })}
        most={8000}
      />
    </DeedForm>
  );
};
