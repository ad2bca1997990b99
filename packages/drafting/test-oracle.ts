/**
 * Support for tests: acts applied once more by plain means, with nothing of the fold but the texts of the acts. It knows no
 * hashes, no revisions and no rules, since it is given only what was taken.
 */
import type { DraftingAct } from './drafting-act.ts';
import type { Texts } from './language.ts';

type Words = { ru: string | null; zh: string | null; en: string | null };
interface PlainAlternative {
  id: string;
  words: Words;
}
export interface PlainParagraph {
  id: string;
  kind: string;
  depth: number;
  words: Words;
  notes: { id: string; words: Words }[];
  brackets: { id: string; alternatives: PlainAlternative[] }[];
}
export interface PlainDocument {
  title: Words;
  paragraphs: PlainParagraph[];
}

const tongues = ['ru', 'zh', 'en'] as const;
const kept = (texts: Texts): Words => ({
  ru: texts.ru?.normalize('NFC') ?? null,
  zh: texts.zh?.normalize('NFC') ?? null,
  en: texts.en?.normalize('NFC') ?? null,
});
const isNothing = (words: Words): boolean => tongues.every((tongue) => words[tongue] === null);
const overlay = (words: Words, other: Words): void => {
  for (const tongue of tongues) if (other[tongue] !== null) words[tongue] = other[tongue];
};

/** Where a mark goes away for nothing, one blank beside it goes as well. */
const withoutMark = (text: string, mark: string): string => {
  if (text.startsWith(mark)) return text.slice(mark.length).replace(/^\s+/, '');
  const escaped = mark.replace(/[[\]#]/g, '\\$&');
  return text.replace(new RegExp(` ${escaped}(?=$|[ .,;:)])|${escaped}`), '').normalize('NFC');
};

const settle = (paragraph: PlainParagraph, bracketId: string): void => {
  const place = paragraph.brackets.findIndex((one) => one.id === bracketId);
  const [bracket] = paragraph.brackets.splice(place, 1);
  const mark = `[#${bracketId}]`;
  for (const tongue of tongues) {
    const text = paragraph.words[tongue];
    if (text === null || !text.includes(mark)) continue;
    const left = bracket!.alternatives[0]?.words[tongue] ?? '';
    const after = left === '' ? withoutMark(text, mark) : text.split(mark).join(left).normalize('NFC');
    paragraph.words[tongue] = after.trim() === '' ? null : after;
  }
};

const bracket = (
  paragraph: PlainParagraph,
  body: (DraftingAct & { kind: 'drafting.bracket' })['body'],
  ids: readonly [string, string, string],
): void => {
  const passage: Words = { ru: null, zh: null, en: null };
  for (const tongue of tongues) {
    const span = body.spans[tongue];
    const text = paragraph.words[tongue];
    if (span === null || text === null) continue;
    let { from, to } = span;
    const isBlank = (at: number) => text.slice(at, at + 1).trim() === '';
    if (text.slice(from, to).trim() === '') to = from;
    while (from < to && isBlank(from)) from += 1;
    while (to > from && isBlank(to - 1)) to -= 1;
    passage[tongue] = from === to ? null : text.slice(from, to);
    paragraph.words[tongue] = `${text.slice(0, from)}[#${ids[0]}]${text.slice(to)}`;
  }
  paragraph.brackets.push({
    id: ids[0],
    alternatives: [
      { id: ids[1], words: passage },
      { id: ids[2], words: kept(body.alternative ?? { ru: null, zh: null, en: null }) },
    ],
  });
};

/** The document after acts that were taken. */
export const reapplied = (acts: readonly DraftingAct[]): PlainDocument => {
  let title: Words = { ru: null, zh: null, en: null };
  const paragraphs: PlainParagraph[] = [];
  const proposals: (DraftingAct & { kind: 'drafting.propose' })['body']['amendment'][] = [];
  const given = { p: 0, b: 0, a: 0, f: 0 };
  const next = (letter: keyof typeof given): string => `${letter}${(given[letter] += 1)}`;
  const fresh = (kind: string, depth: number, words: Words): PlainParagraph => ({
    id: next('p'),
    kind,
    depth,
    words,
    notes: [],
    brackets: [],
  });
  const placeOf = (id: string | null): number =>
    id === null ? -1 : paragraphs.findIndex((paragraph) => paragraph.id === id);
  const meant = (id: string): PlainParagraph => paragraphs[placeOf(id)]!;

  for (const act of acts)
    switch (act.kind) {
      case 'drafting.start':
        title = kept(act.body.title);
        for (const { kind, depth, texts } of act.body.paragraphs)
          paragraphs.push(fresh(kind, depth, kept(texts)));
        break;
      case 'drafting.entitle':
        overlay(title, kept(act.body.title));
        break;
      case 'drafting.propose':
        proposals.push(act.body.amendment);
        break;
      case 'drafting.consolidate': {
        const latest = new Map<string | null, PlainParagraph>();
        for (const { amendment, texts } of act.body.accept) {
          const wanted = proposals[Number(amendment.slice(1)) - 1]!;
          if (wanted.operation === 'insert') {
            const paragraph = fresh(wanted.kind, wanted.depth, kept(texts ?? wanted.texts));
            const before = latest.get(wanted.after);
            const place = Math.max(
              placeOf(wanted.after),
              before === undefined ? -1 : paragraphs.indexOf(before),
            );
            paragraphs.splice(place + 1, 0, paragraph);
            latest.set(wanted.after, paragraph);
          } else if (wanted.operation === 'delete' && (texts === null || isNothing(kept(texts))))
            paragraphs.splice(placeOf(wanted.paragraph), 1);
          else
            overlay(
              meant(wanted.paragraph).words,
              kept(texts ?? (wanted as { readonly texts: Texts }).texts),
            );
        }
        break;
      }
      case 'drafting.translate':
        meant(act.body.paragraph).words[act.body.language] = act.body.text.normalize('NFC');
        break;
      case 'drafting.bracket':
        bracket(meant(act.body.paragraph), act.body, [next('b'), next('a'), next('a')]);
        break;
      case 'drafting.add-alternative':
        meant(act.body.paragraph)
          .brackets.find((one) => one.id === act.body.bracket)!
          .alternatives.push({ id: next('a'), words: kept(act.body.texts) });
        break;
      case 'drafting.withdraw-alternative': {
        const found = meant(act.body.paragraph).brackets.find((one) => one.id === act.body.bracket)!;
        found.alternatives = found.alternatives.filter((one) => one.id !== act.body.alternative);
        break;
      }
      case 'drafting.settle-bracket': {
        const paragraph = meant(act.body.paragraph);
        settle(paragraph, act.body.bracket);
        if (isNothing(paragraph.words)) paragraphs.splice(paragraphs.indexOf(paragraph), 1);
        break;
      }
      case 'drafting.footnote':
        meant(act.body.paragraph).notes.push({ id: next('f'), words: kept(act.body.texts) });
        break;
      case 'drafting.remove-footnote': {
        const paragraph = meant(act.body.paragraph);
        paragraph.notes = paragraph.notes.filter((one) => one.id !== act.body.footnote);
        break;
      }
      case 'drafting.withdraw-amendment':
      case 'drafting.comment':
      case 'drafting.resolve-comment':
      case 'drafting.set-term':
      case 'drafting.remove-term':
      case 'drafting.certify':
        break;
    }
  return { title, paragraphs };
};
