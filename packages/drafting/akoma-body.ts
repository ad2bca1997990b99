import { runsOf } from './bracket-mark.ts';
import type { Alternative, Bracket, DocumentState, Paragraph } from './document.ts';
import type { Language } from './language.ts';
import { xml } from './xml-node.ts';
import type { XmlElement, XmlNode } from './xml-node.ts';

/** A text whose line ends are elements. */
const lines = (text: string): readonly XmlNode[] =>
  text.split('\n').flatMap((line, place) => (place === 0 ? [line] : [xml('eol'), line]));

const alternative = ({ id, by, texts }: Alternative, language: Language): XmlElement =>
  xml('inline', { name: 'alternative', eId: id, class: by === null ? 'original' : `by-${by}` }, [
    ...(by === null ? [] : [`${by}: `]),
    ...lines(texts[language] ?? '—'),
  ]);

const bracket = ({ id, by, alternatives }: Bracket, language: Language): XmlElement =>
  xml('inline', { name: 'bracket', eId: id, class: `by-${by}` }, [
    '[',
    ...alternatives.flatMap((one, place) => [...(place === 0 ? [] : [' / ']), alternative(one, language)]),
    ']',
  ]);

/** What stands in a paragraph: its words, its brackets, and its footnotes at the end. */
const inlines = (
  paragraph: Paragraph,
  language: Language,
  numberOf: ReadonlyMap<string, number>,
): readonly XmlNode[] => [
  ...runsOf(paragraph.texts[language] ?? '').flatMap((run) => {
    if (run.kind === 'words') return lines(run.text);
    const found = paragraph.brackets.find((one) => one.id === run.bracket);
    return found === undefined ? [] : [bracket(found, language)];
  }),
  ...paragraph.footnotes.map((footnote) =>
    xml(
      'authorialNote',
      {
        eId: footnote.id,
        class: footnote.by === null ? 'footnote' : `footnote by-${footnote.by}`,
        marker: String(numberOf.get(footnote.id)),
        placement: 'bottom',
      },
      [xml('p', {}, lines(footnote.texts[language] ?? ''))],
    ),
  ),
];

/** Preface, preamble, body and conclusions. */
export const akomaBody = (document: DocumentState, language: Language): readonly XmlElement[] => {
  const { paragraphs } = document;
  const numberOf = new Map(
    paragraphs.flatMap((paragraph) => paragraph.footnotes).map((footnote, place) => [footnote.id, place + 1]),
  );
  const words = (paragraph: Paragraph) => inlines(paragraph, language, numberOf);
  const firstOther = paragraphs.findIndex((one) => one.kind !== 'recital');
  const recitals = paragraphs.slice(0, firstOther < 0 ? paragraphs.length : firstOther);
  const lastOther = paragraphs.findLastIndex((one) => one.kind !== 'signature');
  const signatures = paragraphs.slice(lastOther + 1);
  const rest = paragraphs.slice(recitals.length, paragraphs.length - signatures.length);

  const body: XmlElement[] = [];
  // Sections that are open, the innermost last.
  const open: { readonly depth: number; readonly children: XmlElement[] }[] = [{ depth: -1, children: body }];
  for (const paragraph of rest) {
    const { id, kind } = paragraph;
    if (kind === 'heading') {
      while (open.at(-1)!.depth >= paragraph.depth) open.pop();
      const children: XmlElement[] = [xml('heading', {}, words(paragraph))];
      open.at(-1)!.children.push(xml('section', { eId: id }, children));
      open.push({ depth: paragraph.depth, children });
    } else {
      const content = xml('content', {}, [xml('p', { class: `depth-${paragraph.depth}` }, words(paragraph))]);
      open
        .at(-1)!
        .children.push(
          kind === 'paragraph' || kind === 'point'
            ? xml(kind, { eId: id }, [content])
            : xml('hcontainer', { eId: id, name: kind }, [content]),
        );
    }
  }
  return [
    xml('preface', {}, [xml('p', {}, [xml('docTitle', {}, lines(document.title[language] ?? ''))])]),
    ...(recitals.length === 0
      ? []
      : [
          xml('preamble', {}, [
            xml(
              'recitals',
              { eId: 'recitals' },
              recitals.map((one) => xml('recital', { eId: one.id }, [xml('p', {}, words(one))])),
            ),
          ]),
        ]),
    xml('mainBody', { eId: 'body' }, body.length === 0 ? [xml('p')] : body),
    ...(signatures.length === 0
      ? []
      : [
          xml(
            'conclusions',
            {},
            signatures.map((one) => xml('p', { eId: one.id, class: 'signature' }, words(one))),
          ),
        ]),
  ];
};
