import type { ParagraphKind } from '@hamkor/drafting';
import { AlignmentType } from 'docx';
import type { IStylesOptions } from 'docx';
import { missingStyle, remarkStyle, styleLevels, styleOf } from './word-style.ts';

/** Named only: no font is put into the file, and a reader's own take their place where these are not installed. */
export const fonts = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
} as const;

const twips = { step: 567, after: 120 } as const;

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const leveled = (
  kind: ParagraphKind,
  properties: (depth: number) => Pick<ParagraphStyle, 'paragraph' | 'run'>,
): readonly ParagraphStyle[] =>
  styleLevels.map((depth) => {
    const id = styleOf(kind, depth);
    const { paragraph = {}, run = {} } = properties(depth);
    // Built-in headings are known to word processors by this name.
    const name = kind === 'heading' ? `heading ${depth + 1}` : id;
    return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run };
  });

/** Styles of a document: one for each kind of paragraph at each depth, so that a file that was edited can be read back. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts, size: 24, language: { value: 'ru-RU', eastAsia: 'zh-CN', bidirectional: 'fa-IR' } },
      paragraph: { spacing: { after: twips.after, line: 276 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      run: { bold: true, size: 28 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
    },
    ...leveled('heading', (depth) => ({
      run: { bold: true, size: 26 - depth },
      paragraph: {
        outlineLevel: depth,
        keepNext: true,
        spacing: { before: 240 },
        ...(depth === 0 ? { alignment: AlignmentType.CENTER } : {}),
      },
    })),
    ...leveled('recital', (depth) => ({
      paragraph: { indent: { left: depth * twips.step, firstLine: twips.step } },
    })),
    ...leveled('paragraph', (depth) => ({
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { left: depth * twips.step, firstLine: twips.step },
      },
    })),
    ...leveled('point', (depth) => ({ paragraph: { indent: { left: (depth + 1) * twips.step } } })),
    ...leveled('signature', (depth) => ({
      paragraph: { spacing: { before: 480 }, indent: { left: depth * twips.step } },
    })),
    {
      id: missingStyle,
      name: missingStyle,
      basedOn: 'Normal',
      run: { italics: true, color: '6B6B6B' },
    },
  ],
  characterStyles: [
    {
      id: remarkStyle,
      name: remarkStyle,
      basedOn: 'DefaultParagraphFont',
      run: { italics: true, color: '9A3412', size: 18 },
    },
  ],
};
