import { plainText, runsOf } from '@hamkor/drafting';
import type { Language, Paragraph as DraftParagraph } from '@hamkor/drafting';
import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import { missingStyle, remarkStyle, styleOf } from './word-style.ts';

/** What is said about the text where it is not as it should be. */
export interface DocxWords {
  readonly missing: string;
  readonly stale: string;
}

/** Words whose line ends are breaks. */
const textRuns = (text: string, isDisputed = false): readonly TextRun[] =>
  text.split('\n').map(
    (line, place) =>
      new TextRun({
        text: line,
        ...(place === 0 ? {} : { break: 1 }),
        ...(isDisputed ? { bold: true } : {}),
      }),
  );

/** One paragraph in one language: brackets with what each delegation wants, footnotes as such. */
export const docxParagraph = (paragraph: DraftParagraph, language: Language, words: DocxWords): Paragraph => {
  const text = paragraph.texts[language];
  if (text === null) return new Paragraph({ style: missingStyle, children: [new TextRun(words.missing)] });
  const isStale = paragraph.says[language] < paragraph.revision;
  return new Paragraph({
    style: styleOf(paragraph.kind, paragraph.depth),
    children: [
      ...runsOf(text).flatMap((run) =>
        run.kind === 'words'
          ? textRuns(run.text)
          : textRuns(
              plainText(
                { ...paragraph, texts: { ...paragraph.texts, [language]: `[#${run.bracket}]` } },
                language,
                'shown',
              ) ?? '',
              true,
            ),
      ),
      ...paragraph.footnotes.map(
        (footnote) =>
          new FootnoteReferenceRun({
            children: [
              new Paragraph({
                children: [
                  new TextRun(' '),
                  ...(footnote.by === null
                    ? []
                    : [new TextRun({ text: `${footnote.by}: `, style: remarkStyle })]),
                  ...textRuns(footnote.texts[language] ?? '—'),
                ],
              }),
            ],
          }),
      ),
      ...(isStale ? [new TextRun({ text: ` ${words.stale}`, style: remarkStyle })] : []),
    ],
  });
};
