import type { CommentDocument, DraftParagraphDocument } from '@hamkor/contract';
import type { OpenForm } from '../text-context.ts';
import { ActionChoice } from './ActionChoice.tsx';
import { AlternativeForm } from './AlternativeForm.tsx';
import { AmendForm, RemoveForm } from './AmendForm.tsx';
import { BracketForm } from './BracketForm.tsx';
import { CommentForm } from './CommentForm.tsx';
import { FootnoteForm } from './FootnoteForm.tsx';
import { InsertForm } from './InsertForm.tsx';
import { Opened } from './Opened.tsx';
import { TranslateForm } from './TranslateForm.tsx';

interface FormAtProps {
  readonly open: OpenForm;
  readonly paragraph: DraftParagraphDocument;
  readonly comments: readonly CommentDocument[];
  readonly onClose: () => void;
}

const Chosen = ({ open, paragraph, comments, onClose }: FormAtProps) => {
  const at = { paragraph, onClose };
  switch (open.form) {
    // The title stands in no paragraph: its form opens in its own row.
    case 'entitle':
      return null;
    case null:
      return <ActionChoice {...at} />;
    case 'amend':
      return <AmendForm {...at} />;
    case 'remove':
      return <RemoveForm {...at} />;
    case 'insert':
      return <InsertForm after={paragraph} onClose={onClose} />;
    case 'bracket':
      return <BracketForm {...at} language={open.language} span={open.span} />;
    case 'alternative':
      return <AlternativeForm {...at} bracket={open.item ?? ''} />;
    case 'footnote':
      return <FootnoteForm {...at} />;
    case 'translate':
      return <TranslateForm {...at} />;
    case 'comment':
      return (
        <CommentForm
          {...at}
          replyTo={comments.find(({ id }) => id === open.item)}
          language={open.language}
          span={open.span}
        />
      );
  }
};

/** The form that is open at a paragraph, or the choice of what to do with it. */
export const FormAt = (props: FormAtProps) => (
  <Opened>
    <Chosen {...props} />
  </Opened>
);
