import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DocumentState } from './document.ts';
import { evolveDocument } from './evolve-document.ts';
import type { DraftingAct } from './drafting-act.ts';
import { languages } from './language.ts';
import { standingOf } from './standing.ts';
import { randomHistory } from './test-history.ts';
import { reapplied } from './test-oracle.ts';
import type { PlainDocument } from './test-oracle.ts';

const folded = (acts: readonly DraftingAct[]): DocumentState => {
  let document: DocumentState | null = null;
  for (const act of acts) {
    const outcome = evolveDocument(document, act);
    if (outcome.kind === 'refused') throw new Error(`${act.kind}: ${outcome.rule}`);
    ({ document } = outcome);
  }
  return document!;
};

/** What a reader of a language sees, as bytes. */
const bytesOf = (document: PlainDocument, language: (typeof languages)[number]): string =>
  Buffer.from(
    JSON.stringify([
      document.title[language],
      document.paragraphs.map(({ id, kind, depth, words, notes, brackets }) => [
        id,
        kind,
        depth,
        words[language],
        notes.map((note) => note.words[language]),
        brackets.map((one) => [one.id, one.alternatives.map((each) => [each.id, each.words[language]])]),
      ]),
    ]),
  ).toString('base64');

const plain = (document: DocumentState): PlainDocument => ({
  title: document.title,
  paragraphs: document.paragraphs.map(({ id, kind, depth, texts, footnotes, brackets }) => ({
    id,
    kind,
    depth,
    words: texts,
    notes: footnotes.map((note) => ({ id: note.id, words: note.texts })),
    brackets: brackets.map((one) => ({
      id: one.id,
      alternatives: one.alternatives.map((each) => ({ id: each.id, words: each.texts })),
    })),
  })),
});

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, part]) => [name, sorted(part)]),
        )
      : value;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const jsonHash = (value: unknown): string => sha256(JSON.stringify(sorted(value)));

const histories = Array.from({ length: 200 }, (_, seed) => randomHistory(seed, 2 + (seed % 5), 20));

test('two hundred histories of amendment rebuild each of their versions byte for byte in three languages', () => {
  let versions = 0;
  for (const { acts, document } of histories) {
    expect(document).toEqual(folded(acts));
    for (const { act, hash, version } of document.versions) {
      const until = acts.filter(({ seq }) => seq <= act);
      const rebuilt = folded(until);
      expect([rebuilt.hash, rebuilt.version]).toEqual([hash, version]);
      const oracle = reapplied(until);
      for (const language of languages)
        if (bytesOf(plain(rebuilt), language) !== bytesOf(oracle, language))
          expect(plain(rebuilt)).toEqual(oracle);
      versions += 1;
    }
  }
  expect(versions).toBeGreaterThan(1000);
});

test('every kind of deed is taken in some of these histories, and refused in some', () => {
  const kinds = new Set<string>();
  let refusals = 0;
  for (const { acts, refused } of histories) {
    for (const act of acts) kinds.add(act.kind);
    refusals += refused;
  }
  expect([...kinds].toSorted()).toEqual([
    'drafting.add-alternative',
    'drafting.bracket',
    'drafting.certify',
    'drafting.comment',
    'drafting.consolidate',
    'drafting.entitle',
    'drafting.footnote',
    'drafting.propose',
    'drafting.remove-footnote',
    'drafting.settle-bracket',
    'drafting.start',
    'drafting.translate',
    'drafting.withdraw-alternative',
  ]);
  expect(refusals).toBeGreaterThan(100);
});

test('hashes are those of the canonical form, and change with what they are over', () => {
  for (const { document } of histories.slice(0, 60)) {
    for (const { kind, depth, texts, brackets, footnotes, hash } of document.paragraphs)
      expect(hash).toBe(jsonHash({ kind, depth, texts, brackets, footnotes }));
    const { ru, zh } = document.title;
    const joined = document.paragraphs.map((paragraph) => paragraph.authenticHash).join(' ');
    const runs = joined.match(/(?:(?!0)\w+ ?)*(?:0\w+)?/g)!.filter((run) => run !== '');
    const paragraphs = sha256(runs.map((run) => sha256(run.replaceAll(' ', ''))).join(''));
    expect(document.hash).toBe(jsonHash({ title: { ru, zh }, paragraphs }));
  }
});

test('in any history ids are given once, marks and brackets belong together, and certificates hold for the present hash', () => {
  for (const { document } of histories) {
    const ids = document.paragraphs.flatMap(({ id, brackets, footnotes }) => [
      id,
      ...footnotes.map((footnote) => footnote.id),
      ...brackets.flatMap((one) => [one.id, ...one.alternatives.map((each) => each.id)]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const paragraph of document.paragraphs) {
      const words = languages.map((language) => paragraph.texts[language] ?? '').join('\n');
      for (const { id } of paragraph.brackets) expect(words).toContain(`[#${id}]`);
      for (const [, id] of words.matchAll(/\[#(b\d+)\]/g))
        expect(paragraph.brackets.some((one) => one.id === id)).toBe(true);
      for (const language of languages)
        expect(paragraph.says[language]).toBeLessThanOrEqual(paragraph.revision);
    }
    expect(document.certificates.every(({ hash }) => hash === document.hash)).toBe(true);
    expect(document.certificates.some(({ account }) => document.authors.includes(account))).toBe(false);
    const standing = standingOf(document);
    if (standing.isConcordant) {
      expect(standing.brackets).toBe(0);
      expect([standing.complete.ru, standing.complete.zh]).toEqual([true, true]);
      expect(new Set(standing.certifiers).size).toBeGreaterThanOrEqual(2);
    }
  }
});
