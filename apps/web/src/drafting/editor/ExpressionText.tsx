import type { DraftParagraphDocument } from '@hamkor/contract';
import { markOf, runsOf } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { BracketMark } from './BracketMark.tsx';
import styles from './Editor.module.css';

interface ExpressionTextProps {
  readonly paragraph: DraftParagraphDocument;
  readonly language: Language;
  readonly text: string;
}

/** The words of a paragraph in one language with its brackets in their places and marks of its footnotes at the end. */
export const ExpressionText = ({ paragraph, language, text }: ExpressionTextProps) => (
  <>
    {runsOf(text).map((run) => {
      if (run.kind === 'words')
        return (
          <span key={run.from} data-from={run.from} data-length={run.text.length}>
            {run.text}
          </span>
        );
      const bracket = paragraph.brackets.find(({ id }) => id === run.bracket);
      const length = markOf(run.bracket).length;
      return bracket === undefined ? (
        <span key={run.from}>{markOf(run.bracket)}</span>
      ) : (
        <BracketMark key={run.from} bracket={bracket} language={language} from={run.from} length={length} />
      );
    })}
    {paragraph.footnotes.map(({ id }) => (
      <sup key={id} className={styles.noteMark}>
        {id.slice(1)}
      </sup>
    ))}
  </>
);
