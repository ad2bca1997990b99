import type { CommentDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Button } from '../../shell/Button.tsx';
import { useTextPage } from '../text-context.ts';
import { useByWords } from '../use-by-words.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Margin.module.css';

interface CommentThreadProps {
  readonly comment: CommentDocument;
  readonly replies: readonly CommentDocument[];
}

const CommentText = ({ comment }: { readonly comment: CommentDocument }) => {
  const t = useTranslations('drafts.comment');
  const moment = useMomentText();
  const by = useByWords();
  const { channel, by: state, organisation, at, quote, text, language } = comment;
  return (
    <>
      <p className={styles.by}>
        <b>
          {channel === 'secretariat' ? by(null) : state === null ? (organisation ?? t('unknown')) : by(state)}
        </b>{' '}
        {channel !== 'state' && channel !== 'secretariat' && (
          <span className={styles.channel}>{t(channel)}</span>
        )}{' '}
        <time dateTime={at}>{moment(at)}</time>
      </p>
      {quote !== null && (
        <blockquote className={styles.quote} lang={language ?? undefined} dir="auto">
          {quote}
        </blockquote>
      )}
      <p dir="auto">{text}</p>
    </>
  );
};

/** A comment with its replies. What is settled is folded away. */
export const CommentThread = ({ comment, replies }: CommentThreadProps) => {
  const t = useTranslations('drafts.comment');
  const { caseId, seatsFor, noteSeats, ownStates, isSecretariat, open } = useTextPage();
  const deed = useDeed(caseId);
  const mayReply = seatsFor('drafting.comment').length > 0 || noteSeats.length > 0;
  const resolvers = seatsFor('drafting.resolve-comment');
  // A comment is settled by whose it is, or by the Secretariat.
  const isOwn = comment.channel === 'state' && comment.by !== null && ownStates.includes(comment.by);
  const mayResolve = resolvers.length > 0 && (isSecretariat || isOwn);
  const thread = (
    <>
      <CommentText comment={comment} />
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <CommentText comment={reply} />
        </div>
      ))}
      {!comment.isResolved && (
        <div className={styles.actions}>
          {mayReply && (
            <Button
              look="plain"
              onClick={() => open({ form: 'comment', paragraph: comment.paragraph, item: comment.id })}
            >
              {t('reply')}
            </Button>
          )}
          {mayResolve && (
            <Button
              look="plain"
              disabled={deed.isPending}
              onClick={() =>
                deed.mutate({
                  kind: 'drafting.resolve-comment',
                  body: { comment: comment.id },
                  as: resolvers[0] ?? null,
                })
              }
            >
              {t('resolve')}
            </Button>
          )}
        </div>
      )}
      {deed.error !== null && <FailureView error={deed.error} />}
    </>
  );
  return (
    <div className={styles.comment} data-channel={comment.channel}>
      {comment.isResolved ? (
        <details>
          <summary>{t('resolved')}</summary>
          {thread}
        </details>
      ) : (
        thread
      )}
    </div>
  );
};
