/**
 * Times what is done to a long draft beside plain ways of doing the same, and counts what the checks across languages find.
 * Prints Markdown.
 *
 *     node methods/drafting/bench.ts
 */
import { stateHash } from '@hamkor/acts';
import {
  compareDocuments,
  consolidationConflicts,
  evolveDocument,
  findingsOf,
  plainText,
  standingOf,
  toAkomaNtoso,
  wordDiff,
} from '@hamkor/drafting';
import type { DocumentState, DraftingAct, Language, Texts } from '@hamkor/drafting';
import { readDocx, writeDocx } from '../../apps/server/src/drafting/on-demand.ts';
import corpus from '../../packages/drafting/findings/test-paragraphs.json' with { type: 'json' };
import { randomHistory } from '../../packages/drafting/test-history.ts';
import { quickest } from '../trade/measure.ts';

const paragraphs = 2000;
const deeds = 10_000;
const time = (seconds: number): string =>
  seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(1)} s`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]): void => {
  row(...cells);
  row(...cells.map(() => '---'));
};

const { acts, document } = randomHistory(7, paragraphs, deeds);
const before = randomHistory(7, paragraphs, deeds / 10).document;

const folded = (some: readonly DraftingAct[]): DocumentState => {
  let state: DocumentState | null = null;
  for (const act of some) {
    const outcome = evolveDocument(state, act);
    if (outcome.kind === 'refused') throw new Error(outcome.rule);
    state = outcome.document;
  }
  return state!;
};

/** The same with a copy of the whole document and a hash over all of it at each act. */
const foldedPlainly = (some: readonly DraftingAct[]): string => {
  let state: DocumentState | null = null;
  let hash = '';
  for (const act of some) {
    const outcome = evolveDocument(structuredClone(state), act);
    if (outcome.kind === 'refused') throw new Error(outcome.rule);
    state = outcome.document;
    hash = stateHash(state.paragraphs);
  }
  return hash;
};

console.log(
  `\n## A draft of ${paragraphs} paragraphs (${document.paragraphs.length} in the end) with ${acts.length} acts and ${document.versions.length} versions\n`,
);
head('what', 'ours', 'plain', 'plain is');
const whole = quickest(3, () => folded(acts));
const few = acts.slice(0, 101);
const plainly = quickest(1, () => foldedPlainly(few)) - quickest(1, () => folded(few.slice(0, 1)));
row(
  'fold of all acts',
  time(whole),
  `${time((plainly / 100) * acts.length)} (100 acts, times ${Math.round(acts.length / 100)})`,
  'the document copied and hashed whole at each act',
);
row('one more act', time(whole / acts.length), time(plainly / 100), 'the same');
row('how the text stands', time(quickest(5, () => standingOf(document))), '', '');
row('conflicts of what is pending', time(quickest(3, () => consolidationConflicts(document))), '', '');
const text = ({ paragraphs: all }: DocumentState, language: Language): string =>
  all.map((one) => plainText(one, language, 'shown') ?? '').join('\n');
for (const language of ['ru', 'zh'] as const)
  row(
    `comparison of versions ${before.version} and ${document.version}, ${language}`,
    time(quickest(1, () => compareDocuments(before, document, language))),
    time(quickest(1, () => wordDiff(text(before, language), text(document, language), language))),
    'the whole texts as one, given up at 2,000 changes',
  );
row('numbers, dates, names and terms', time(quickest(3, () => findingsOf(document))), '', '');
const identity = { id: 'bench', subtype: 'programme', number: null, madeAt: '2030-01-01T00:00:00.000Z' };
row('Akoma Ntoso', time(quickest(3, () => toAkomaNtoso(document, 'ru', identity))), '', '');

const started = performance.now();
const file = await writeDocx(document, 'ru', 'ru');
const written = performance.now();
const read = await readDocx(file, 'ru');
const done = performance.now();
row('Word file written (on the clock)', time((written - started) / 1000), '', '');
row(`the same read, ${(file.length / 1024).toFixed(0)} kB`, time((done - written) / 1000), '', '');
if (read.kind === 'refused') throw new Error(read.fault);

console.log('\n## Checks across languages\n');
const drafted = (all: readonly Texts[]): DocumentState => {
  const made = {
    at: '2030-01-01T00:00:00.000Z',
    actor: { account: 'one', state: 'UZB', organisation: null, channel: 'state' },
  } as const;
  const body = {
    title: { ru: 'Проект', zh: '草案', en: 'Draft' },
    paragraphs: all.map((texts) => ({ kind: 'paragraph' as const, depth: 0, texts })),
    fileSha256: null,
  };
  const terms = corpus.terms.map(([ru, zh, en], place): DraftingAct => ({
    ...made,
    seq: place + 2,
    kind: 'drafting.set-term',
    body: { ru: ru!, zh: zh!, en: en! },
  }));
  return folded([{ ...made, seq: 1, kind: 'drafting.start', body }, ...terms]);
};
const all = [...corpus.paragraphs, ...corpus.withTerms];
const right = [...all, ...corpus.unseeded].map(({ ru, zh, en }) => ({ ru, zh, en }));
const alarms = findingsOf(drafted(right));
const findings = findingsOf(
  drafted(
    all.map(({ seeded, ...texts }) => {
      const language = seeded.language as Language;
      return { ...texts, [language]: texts[language].replace(seeded.from, seeded.to) };
    }),
  ),
);
head('seeded', 'paragraphs', 'found', `false alarms in ${right.length} paragraphs that say the same`);
for (const kind of ['number', 'date', 'name', 'term'] as const) {
  const places = all.flatMap(({ seeded }, place) => (seeded.kind === kind ? [`p${place + 1}`] : []));
  const found = places.filter((id) => findings.some((one) => one.paragraph === id && one.kind === kind));
  row(kind, places.length, found.length, alarms.filter((one) => one.kind === kind).length);
}
