import { languages } from '@hamkor/drafting';
import type { DocumentState, Language } from '@hamkor/drafting';
import { translator } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { docxParagraph } from './docx-paragraph.ts';
import type { DocxWords } from './docx-paragraph.ts';
import { documentStyles } from './docx-styles.ts';

const oneLanguage = (document: DocumentState, language: Language, words: DocxWords): readonly Paragraph[] => [
  new Paragraph({ style: 'Title', text: document.title[language] ?? words.missing }),
  ...document.paragraphs.map((paragraph) => docxParagraph(paragraph, language, words)),
];

/** A row per paragraph, a column per language. */
const columns = (document: DocumentState, words: DocxWords, locale: Locale): Table => {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const width = { size: Math.floor(100 / languages.length), type: WidthType.PERCENTAGE };
  const row = (cell: (language: Language) => Paragraph, tableHeader = false) =>
    new TableRow({
      tableHeader,
      children: languages.map((language) => new TableCell({ width, children: [cell(language)] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        (language) =>
          new Paragraph({ children: [new TextRun({ text: names.of(language) ?? language, bold: true })] }),
        true,
      ),
      row((language) => new Paragraph({ style: 'Title', text: document.title[language] ?? words.missing })),
      ...document.paragraphs.map((paragraph) => row((language) => docxParagraph(paragraph, language, words))),
    ],
  });
};

/** Version and hash on every page, so that a print can be told from another. */
const footer = (version: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${version} · `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });

/**
 * A document as DOCX: in one language, or with its three languages side by side on pages laid across. Kinds and depths of
 * paragraphs are styles; brackets stand with what each delegation wants; an expression that is missing or stale is said to be.
 *
 * @param locale of what the file says about the text: its footer, heads of columns, remarks
 */
export const writeDocx = async (
  document: DocumentState,
  form: Language | 'columns',
  locale: Locale,
): Promise<Buffer> => {
  const t = await translator(locale);
  const words = { missing: t('mail.document.missing'), stale: t('mail.document.stale') };
  const isWide = form === 'columns';
  const title =
    form === 'columns'
      ? languages.map((language) => document.title[language]).find((one) => one !== null)
      : document.title[form];
  const file = new Document({
    ...(typeof title === 'string' ? { title } : {}),
    creator: 'Hamkor',
    styles: documentStyles,
    sections: [
      {
        properties: isWide ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
        footers: {
          default: footer(
            t('mail.document.version', { version: String(document.version), hash: document.hash }),
          ),
        },
        children: isWide ? [columns(document, words, locale)] : [...oneLanguage(document, form, words)],
      },
    ],
  });
  return Packer.toBuffer(file);
};
