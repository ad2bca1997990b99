import type {
  AmendmentDocument,
  CommentDocument,
  DraftParagraphDocument,
  NoteDocument,
} from '@hamkor/contract';
import type { Finding } from '@hamkor/drafting';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { Hidden } from '../../shell/Hidden.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { useTextPage } from '../text-context.ts';
import { AmendmentView } from './AmendmentView.tsx';
import { BracketList } from './BracketList.tsx';
import { CommentThread } from './CommentThread.tsx';
import { FootnoteList } from './FootnoteList.tsx';
import { FindingView } from './FindingView.tsx';
import styles from './Margin.module.css';

/** What stands beside a paragraph. */
export interface Beside {
  readonly findings: readonly Finding[];
  readonly amendments: readonly AmendmentDocument[];
  readonly comments: readonly CommentDocument[];
  readonly notes: readonly NoteDocument[];
}

interface MarginProps {
  readonly paragraph: DraftParagraphDocument | null;
  readonly beside: Beside;
  readonly repliesTo: (comment: string) => readonly CommentDocument[];
}

/** A comment that only the reader's own state sees so far. */
const OwnNote = ({ note }: { readonly note: NoteDocument }) => {
  const t = useTranslations('drafts.comment');
  const moment = useMomentText();
  return (
    <div className={styles.note}>
      <p className={styles.by}>
        <b>{note.author.name ?? t('unknown')}</b> <span className={styles.channel}>{t('own')}</span>{' '}
        <time dateTime={note.at}>{moment(note.at)}</time>
      </p>
      <p dir="auto">{note.text}</p>
    </div>
  );
};

/** Findings, brackets, amendments and comments of one paragraph, or those of the document as a whole. */
export const Margin = memo(({ paragraph, beside, repliesTo }: MarginProps) => {
  const t = useTranslations('drafts.row');
  const { account, seatsFor, noteSeats, open } = useTextPage();
  const { findings, amendments, comments, notes } = beside;
  const mayAct =
    account !== null &&
    (noteSeats.length > 0 ||
      (
        [
          'drafting.propose',
          'drafting.bracket',
          'drafting.comment',
          'drafting.footnote',
          'drafting.translate',
        ] as const
      ).some((kind) => seatsFor(kind).length > 0));
  return (
    <div className={styles.margin} data-margin>
      {mayAct && paragraph !== null && (
        <Button
          look="plain"
          className={styles.act}
          data-act={paragraph.id}
          onClick={() => open({ form: null, paragraph: paragraph.id })}
        >
          {t('act')} <Hidden>{paragraph.id}</Hidden>
        </Button>
      )}
      {findings.map((finding, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- findings have no name of their own and come in one order
        <FindingView key={place} finding={finding} />
      ))}
      {paragraph !== null && paragraph.brackets.length > 0 && <BracketList paragraph={paragraph} />}
      {paragraph !== null && paragraph.footnotes.length > 0 && <FootnoteList paragraph={paragraph} />}
      {amendments.map((amendment) => (
        <AmendmentView
          key={amendment.id}
          amendment={amendment}
          paragraph={amendment.operation === 'insert' ? null : paragraph}
        />
      ))}
      {comments.map((comment) => (
        <CommentThread key={comment.id} comment={comment} replies={repliesTo(comment.id)} />
      ))}
      {notes.map((note) => (
        <OwnNote key={note.act} note={note} />
      ))}
    </div>
  );
});
Margin.displayName = 'Margin';
