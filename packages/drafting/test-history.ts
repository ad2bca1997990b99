/** Support for tests and measurements: random histories of drafting, plainly artificial, the same for the same seed. */
import { markOf, marksIn } from './bracket-mark.ts';
import type { AmendmentOperation, DocumentState, Paragraph } from './document.ts';
import { paragraphKinds } from './document.ts';
import type { DraftingDeed } from './drafting-deed.ts';
import { evolveDocument } from './evolve-document.ts';
import type { DraftingAct } from './drafting-act.ts';
import { languages } from './language.ts';
import type { Language, Texts } from './language.ts';

/** A whole number from 0 below a bound. */
export type Draw = (below: number) => number;

/** Linear congruential generator of D. H. Lehmer with the multiplier of S. K. Park and K. W. Miller (1988): enough for tests. */
export const seeded = (seed: number): Draw => {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const vocabulary: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Стороны',
    'сотрудничают',
    'в области',
    'промышленности',
    'тесно',
    'и',
    'обмениваются',
    'ёмкими',
    'сведениями',
    '«сталь»',
    'не позднее',
    '30 дней',
    'ежегодно',
  ],
  zh: [
    '各方',
    '在',
    '工业',
    '领域',
    '密切',
    '合作',
    '交流',
    '信息',
    '每年',
    '不迟于',
    '三十日',
    '𠮷林',
    '钢铁',
  ],
  en: [
    'the Parties',
    'cooperate',
    'in the field of',
    'industry',
    'closely',
    'and',
    'exchange',
    'cafe\u0301',
    'information',
    '\u2067تهران\u2069',
    'within',
    '30 days',
    'yearly',
  ],
};

const one = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)]!;

/** Some words, with the marks that have to be among them. */
const sentence = (draw: Draw, language: Language, marks: readonly string[] = []): string => {
  const words = Array.from({ length: 1 + draw(7) }, () => one(draw, vocabulary[language]));
  for (const mark of marks) words.splice(draw(words.length + 1), 0, markOf(mark));
  return language === 'zh' ? `${words.join('')}。` : `${words.join(' ')}.`;
};

/** Expressions in some of the languages, at least in one. */
const someTexts = (draw: Draw, before?: Paragraph): Texts => {
  const sure = one(draw, languages);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      language === sure || draw(3) > 0
        ? sentence(draw, language, marksIn(before?.texts[language] ?? ''))
        : null,
    ]),
  ) as Texts;
};

const operation = (draw: Draw, paragraphs: readonly Paragraph[]): AmendmentOperation => {
  const about = one(draw, paragraphs);
  const kind = draw(5);
  if (kind === 0) return { operation: 'delete', paragraph: about.id, base: about.hash };
  if (kind > 1)
    return { operation: 'replace', paragraph: about.id, base: about.hash, texts: someTexts(draw, about) };
  const isFirst = draw(4) === 0;
  return {
    operation: 'insert',
    after: isFirst ? null : about.id,
    base: isFirst ? null : about.hash,
    kind: one(draw, paragraphKinds),
    depth: draw(4),
    texts: someTexts(draw),
  };
};

const consolidation = (draw: Draw, document: DocumentState): DraftingDeed => {
  const pending = document.amendments.filter((amendment) => amendment.standing === 'pending');
  const accept: { amendment: string; texts: Texts | null }[] = [];
  const decline: { amendment: string; answer: string }[] = [];
  const touched = new Set<string | null>();
  for (const amendment of draw(2) === 0 ? pending : pending.toReversed()) {
    const id = amendment.operation === 'insert' ? amendment.after : amendment.paragraph;
    const about = document.paragraphs.find((paragraph) => paragraph.id === id);
    const isGone = id !== null && about === undefined;
    if (draw(4) === 0) continue;
    if (isGone || draw(5) === 0) decline.push({ amendment: amendment.id, answer: 'нет' });
    else {
      // In other words where it needs them, and now and then where it does not; sometimes forgotten, to be refused.
      const isOutdated = touched.has(id) || (about?.hash ?? null) !== amendment.base;
      const texts = isOutdated ? draw(12) > 0 : draw(8) === 0;
      const target = amendment.operation === 'insert' ? undefined : about;
      accept.push({ amendment: amendment.id, texts: texts ? someTexts(draw, target) : null });
      if (amendment.operation !== 'insert') touched.add(id);
    }
  }
  return { kind: 'drafting.consolidate', body: { accept, decline } };
};

const bracketed = (draw: Draw, paragraph: Paragraph): DraftingDeed => {
  const span = (language: Language) => {
    const length = paragraph.texts[language]?.length;
    if (length === undefined || draw(4) === 0) return null;
    const from = draw(length + 1);
    return { from, to: from + draw(length + 1 - from) };
  };
  return {
    kind: 'drafting.bracket',
    body: {
      paragraph: paragraph.id,
      base: paragraph.hash,
      spans: { ru: span('ru'), zh: span('zh'), en: span('en') },
      alternative: draw(4) === 0 ? null : someTexts(draw),
    },
  };
};

const states = ['BLR', 'IND', 'KAZ', 'UZB'];

type Actor = DraftingAct['actor'];
const delegation = (draw: Draw): Actor => {
  const state = one(draw, states);
  return { account: `${state.toLowerCase()}-${draw(2)}`, state, organisation: null, channel: 'state' };
};
const desk = (draw: Draw): Actor => ({
  account: `desk-${draw(3)}`,
  state: null,
  organisation: null,
  channel: 'secretariat',
});

/** What is done to brackets, by whom it may be done and sometimes by others. */
const bracketDeed = (draw: Draw, paragraph: Paragraph): DraftingDeed & { readonly actor: Actor } => {
  const bracket = one(draw, paragraph.brackets);
  const at = { paragraph: paragraph.id, bracket: bracket.id };
  if (bracket.alternatives.length <= 1 && draw(4) > 0)
    return { kind: 'drafting.settle-bracket', body: at, actor: desk(draw) };
  if (draw(4) === 0)
    return {
      kind: 'drafting.add-alternative',
      body: { ...at, texts: someTexts(draw) },
      actor: delegation(draw),
    };
  const alternative = bracket.alternatives.length === 0 ? undefined : one(draw, bracket.alternatives);
  const by = alternative?.by ?? null;
  return {
    kind: 'drafting.withdraw-alternative',
    body: { ...at, alternative: alternative?.id ?? 'a999' },
    actor: by === null ? desk(draw) : { ...delegation(draw), state: by },
  };
};

/** A deed that fits the document as it is, more often than not. */
const nextDeed = (draw: Draw, document: DocumentState): DraftingDeed & { readonly actor: Actor } => {
  const paragraph = one(draw, document.paragraphs);
  const withBrackets = document.paragraphs.filter((each) => each.brackets.length > 0);
  if (withBrackets.length > 0 && draw(3) === 0) return bracketDeed(draw, one(draw, withBrackets));
  const language = one(draw, languages);
  const base = paragraph.hash;
  switch (draw(12)) {
    case 0:
      return { ...bracketed(draw, paragraph), actor: delegation(draw) };
    case 1:
    case 2: {
      const text = sentence(draw, language, marksIn(paragraph.texts[language] ?? ''));
      return {
        kind: 'drafting.translate',
        body: { paragraph: paragraph.id, base, language, text },
        actor: desk(draw),
      };
    }
    case 3: {
      const body = { paragraph: paragraph.id, language, quote: null, text: 'замечание', replyTo: null };
      return { kind: 'drafting.comment', body, actor: delegation(draw) };
    }
    case 4: {
      const [footnote] = paragraph.footnotes;
      return footnote === undefined
        ? {
            kind: 'drafting.footnote',
            body: { paragraph: paragraph.id, base, texts: someTexts(draw) },
            actor: delegation(draw),
          }
        : {
            kind: 'drafting.remove-footnote',
            body: { paragraph: paragraph.id, footnote: footnote.id },
            actor: desk(draw),
          };
    }
    case 5:
      return { kind: 'drafting.entitle', body: { title: someTexts(draw) }, actor: desk(draw) };
    case 6:
      return { kind: 'drafting.certify', body: { hash: document.hash }, actor: desk(draw) };
    case 7:
    case 8:
      return { ...consolidation(draw, document), actor: desk(draw) };
    default:
      return {
        kind: 'drafting.propose',
        body: { amendment: operation(draw, document.paragraphs), reason: null },
        actor: delegation(draw),
      };
  }
};

const instant = (seq: number): string => new Date(Date.UTC(2030, 0, 1) + seq * 60_000).toISOString();

export interface History {
  /** Those that were taken, in order. */
  readonly acts: readonly DraftingAct[];
  readonly document: DocumentState;
  readonly refused: number;
}

/** The act that begins a document of so many paragraphs. */
export const startAct = (draw: Draw, paragraphs: number): DraftingAct => ({
  kind: 'drafting.start',
  body: {
    title: { ru: 'Проект программы', zh: '计划草案', en: null },
    paragraphs: Array.from({ length: paragraphs }, () => ({
      kind: one(draw, paragraphKinds),
      depth: draw(4),
      texts: someTexts(draw),
    })),
    fileSha256: null,
  },
  seq: 1,
  at: instant(1),
  actor: { account: 'uzb-0', state: 'UZB', organisation: null, channel: 'state' },
});

/** A history of a document of so many paragraphs, in which so many deeds were tried. */
export const randomHistory = (seed: number, paragraphs: number, deeds: number): History => {
  const draw = seeded(seed);
  const acts: DraftingAct[] = [startAct(draw, paragraphs)];
  let document: DocumentState | null = null;
  let refused = 0;
  for (let seq = 1; seq <= deeds + 1; seq += 1) {
    const act: DraftingAct =
      document === null ? acts[0]! : { ...nextDeed(draw, document), seq, at: instant(seq) };
    const outcome = evolveDocument(document, act);
    if (outcome.kind === 'refused') refused += 1;
    else {
      if (document !== null) acts.push(act);
      ({ document } = outcome);
    }
  }
  return { acts, document: document!, refused };
};
