import { expect, test } from 'vitest';
import type { DraftingDeed } from './drafting-deed.ts';
import { evolveDocument } from './evolve-document.ts';
import { standingOf } from './standing.ts';
import { delegate, desk, officer, plainTexts, texts } from './test-document.ts';

const translate = (base: string, language: 'ru' | 'zh' | 'en', text: string) =>
  ({ kind: 'drafting.translate', body: { paragraph: 'p1', base, language, text } }) as const;
const certify = (hash: string) => ({ kind: 'drafting.certify', body: { hash } }) as const;

test('nothing is done to a document that is not there, and none is begun twice', () => {
  const act = { ...certify('0'.repeat(64)), seq: 1, at: '2030-01-01T00:00:00.000Z', actor: officer() };
  expect(evolveDocument(null, act)).toEqual({ kind: 'refused', rule: 'noDocument' });
  const start: DraftingDeed = {
    kind: 'drafting.start',
    body: {
      title: texts('Проект'),
      paragraphs: [{ kind: 'paragraph', depth: 0, texts: plainTexts }],
      fileSha256: null,
    },
  };
  expect(desk().refusal(start, delegate('UZB'))).toBe('documentExists');
});

const started = (given: string) =>
  evolveDocument(null, {
    kind: 'drafting.start',
    body: {
      title: texts('Проект'),
      paragraphs: [{ kind: 'paragraph', depth: 0, texts: texts(given) }],
      fileSha256: null,
    },
    seq: 1,
    at: '2030-01-01T00:00:00.000Z',
    actor: delegate('UZB'),
  });

test('a first draft of blanks, with marks or of both directions is refused', () => {
  expect(started('  ')).toMatchObject({ rule: 'emptyText' });
  expect(started('[#b1]')).toMatchObject({ rule: 'reservedMark' });
  expect(started('Город تهران')).toMatchObject({ rule: 'mixedDirections' });
});

test('an act changes nothing that it is given', () => {
  const { take, base, document } = desk();
  const before = document();
  const copy = structuredClone(before);
  take(translate(base('p1'), 'ru', 'Иначе.'), officer());
  expect(before).toEqual(copy);
});

test('English changes neither hash nor version; Russian makes a version', () => {
  const { take, base, document, refusal } = desk();
  const { hash } = document();
  const english = take(translate(base('p1'), 'en', 'Parties cooperate closely.'), officer('en'));
  expect([english.hash, english.version, english.authors]).toEqual([hash, 1, ['voice-UZB']]);
  expect(refusal(translate(base('p1'), 'en', 'Parties cooperate closely.'), officer())).toBe(
    'nothingChanged',
  );
  const russian = take(translate(base('p1'), 'ru', 'Стороны тесно сотрудничают.'), officer('ru'));
  expect(russian.hash).not.toBe(hash);
  expect([russian.version, russian.authors]).toEqual([2, ['ru', 'voice-UZB']]);
});

test('a stale expression is confirmed by the same words', () => {
  const { take, base, document } = desk();
  const replace = {
    operation: 'replace',
    paragraph: 'p1',
    base: base('p1'),
    texts: texts('Стороны тесно сотрудничают.'),
  } as const;
  take({ kind: 'drafting.propose', body: { amendment: replace, reason: null } }, delegate('KAZ'));
  take(
    { kind: 'drafting.consolidate', body: { accept: [{ amendment: 'm1', texts: null }], decline: [] } },
    officer(),
  );
  expect(standingOf(document())).toMatchObject({ stale: 2, complete: { ru: true, zh: false, en: false } });
  const { hash } = document();
  const after = take(translate(base('p1'), 'zh', plainTexts.zh!), officer());
  expect(standingOf(after).complete.zh).toBe(true);
  expect([after.hash, after.authors]).toEqual([hash, ['voice-KAZ', 'voice-UZB']]);
});

test('two persons who wrote nothing certify one hash, and a change of the text drops what they found', () => {
  const { take, base, document, refusal } = desk();
  const { hash } = document();
  expect(refusal(certify('0'.repeat(64)), officer())).toBe('otherVersion');
  expect(refusal(certify(hash), delegate('UZB'))).toBe('certifierWrote');
  expect(refusal(certify(hash), { ...officer(), account: null })).toBe('certifierWrote');
  expect(standingOf(take(certify(hash), officer('one'))).isConcordant).toBe(false);
  expect(refusal(certify(hash), officer('one'))).toBe('certifiedTwice');
  const certified = take(certify(hash), delegate('KAZ'));
  expect(standingOf(certified)).toMatchObject({ isConcordant: true, certifiers: ['one', 'voice-KAZ'] });
  const english = take(translate(base('p1'), 'en', 'Parties cooperate.'), officer('three'));
  expect(standingOf(english).isConcordant).toBe(true);
  const changed = take(translate(base('p1'), 'zh', '各方合作。'), officer('three'));
  expect(changed.certificates).toEqual([]);
  expect(standingOf(changed).isConcordant).toBe(false);
});

test('what is not whole in both authentic languages is not certified', () => {
  const half = desk([texts('Только по-русски.')]);
  expect(half.refusal(certify(half.document().hash), officer())).toBe('authenticMissing');
  const untitled = desk([plainTexts], texts('Проект'));
  expect(untitled.refusal(certify(untitled.document().hash), officer())).toBe('authenticMissing');
  untitled.take({ kind: 'drafting.entitle', body: { title: texts(null, '草案') } }, officer('two'));
  expect(untitled.document().title).toEqual(texts('Проект', '草案'));
  expect(untitled.refusal(certify(untitled.document().hash), officer())).toBeNull();

  const stale = desk();
  const amendment = {
    operation: 'replace',
    paragraph: 'p1',
    base: stale.base('p1'),
    texts: texts('Иначе.'),
  } as const;
  stale.take({ kind: 'drafting.propose', body: { amendment, reason: null } }, delegate('KAZ'));
  stale.take(
    { kind: 'drafting.consolidate', body: { accept: [{ amendment: 'm1', texts: null }], decline: [] } },
    officer(),
  );
  expect(stale.refusal(certify(stale.document().hash), officer())).toBe('staleLanguage');

  const bracketed = desk();
  const spans = { ru: { from: 0, to: 7 }, zh: null, en: null };
  bracketed.take(
    {
      kind: 'drafting.bracket',
      body: { paragraph: 'p1', base: bracketed.base('p1'), spans, alternative: null },
    },
    delegate('KAZ'),
  );
  expect(bracketed.refusal(certify(bracketed.document().hash), officer())).toBe('bracketsOpen');
});

const removeNote = (footnote: string) =>
  ({ kind: 'drafting.remove-footnote', body: { paragraph: 'p1', footnote } }) as const;

test('a footnote belongs to who put it, and counts for what is whole', () => {
  const { take, base, refusal } = desk();
  const note = {
    kind: 'drafting.footnote',
    body: { paragraph: 'p1', base: base('p1'), texts: texts('Оговорка.') },
  } as const;
  const after = take(note, delegate('KAZ'));
  expect(after.paragraphs[0]?.footnotes).toEqual([{ id: 'f1', by: 'KAZ', texts: texts('Оговорка.') }]);
  expect(standingOf(after).complete).toEqual({ ru: true, zh: false, en: false });
  expect(refusal(note, delegate('KAZ'))).toBe('staleBase');
  expect(refusal(removeNote('f1'), delegate('BLR'))).toBe('notYourFootnote');
  expect(refusal(removeNote('f2'), delegate('KAZ'))).toBe('unknownFootnote');
  expect(take(removeNote('f1'), officer()).paragraphs[0]?.footnotes).toEqual([]);
});

const comment = (text: string, replyTo: string | null = null, paragraph: string | null = 'p1') =>
  ({
    kind: 'drafting.comment',
    body: { paragraph, language: null, quote: null, text, replyTo },
  }) as const;

test('comments have replies, in any language, and are settled once', () => {
  const { take, refusal } = desk();
  take(comment('Почему «тесно»?'), delegate('KAZ'));
  const after = take(comment('متن SCO', 'c1', null), delegate('IRN'));
  expect(after.comments).toMatchObject([
    { id: 'c1', by: 'KAZ', channel: 'state', act: 2, isResolved: false },
    { id: 'c2', by: 'IRN', replyTo: 'c1', paragraph: null },
  ]);
  expect(refusal(comment('x', 'c7'), delegate('KAZ'))).toBe('unknownComment');
  expect(refusal(comment('x', null, 'p7'), delegate('KAZ'))).toBe('unknownParagraph');
  expect(refusal(comment('a\u0000'), delegate('KAZ'))).toBe('controlCharacter');
  expect(refusal(comment('a\u202eb'), delegate('KAZ'))).toBe('mixedDirections');
  const resolve = { kind: 'drafting.resolve-comment', body: { comment: 'c1' } } as const;
  expect(take(resolve, officer()).comments[0]?.isResolved).toBe(true);
  expect(refusal(resolve, officer())).toBe('nothingChanged');
  expect(refusal({ ...resolve, body: { comment: 'c9' } }, officer())).toBe('unknownComment');
});

const term = (zh: string) =>
  ({ kind: 'drafting.set-term', body: { ru: 'Депозитарий', zh, en: null } }) as const;

test('a term is rendered one way: the later one', () => {
  const { take, refusal } = desk();
  take(term('保存人'), officer());
  expect(refusal(term('保存人'), officer())).toBe('nothingChanged');
  expect(take(term('保存机关'), officer()).terms).toEqual([
    { id: 't1', ru: 'Депозитарий', zh: '保存机关', en: null },
  ]);
  const remove = { kind: 'drafting.remove-term', body: { term: 't1' } } as const;
  expect(take(remove, officer()).terms).toEqual([]);
  expect(refusal(remove, officer())).toBe('unknownTerm');
});
