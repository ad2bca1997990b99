/** 100,000 generated profiles: building, memory, questions of each kind, beside MiniSearch on the same profiles. */
import {
  codeDistance,
  conceptIndex,
  matchPartners,
  partnerIndex,
  searchIndex,
  usualWeights,
} from '@hamkor/matching';
import type { Side } from '@hamkor/matching';
import { quantile } from '../load/quantile.ts';
import { generatedProfiles, seeded } from './generated-profiles.ts';
import { shippedHeadings } from './nomenclature-concepts.ts';
import { plainIndex } from './plain-search.ts';

const profiles = 100_000;
const questionsOfAKind = 300;

/** What this process computed, in milliseconds: what a busy machine does not stretch. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const memory = (): string => {
  global.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return `heap ${megabytes(heapUsed)}, typed arrays ${megabytes(arrayBuffers)}, resident ${megabytes(rss)}`;
};
const timed = (work: () => void): { readonly clock: number; readonly computed: number } => {
  const clock = performance.now();
  const start = computed();
  work();
  return { clock: performance.now() - clock, computed: computed() - start };
};

const concepts = shippedHeadings();
const headings = concepts.filter(({ code }) => code.length === 4);
const placing = conceptIndex(concepts);
const before = process.memoryUsage().rss;
const index = searchIndex(placing);
const built = timed(() => {
  for (const profile of generatedProfiles(profiles, headings)) index.put(profile);
});
console.log(
  `Built in ${(built.computed / 1000).toFixed(1)} s computed (${(built.clock / 1000).toFixed(1)} s by the clock, making the profiles included); ${memory()} (before: resident ${megabytes(before)}).`,
);

const random = seeded(7);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const questions: Readonly<Record<string, () => string>> = {
  'one term, English': () => pick(pick(headings).terms.en),
  'one term, Russian': () => pick(pick(headings).terms.ru),
  'one term, Chinese': () => pick(pick(headings).terms.zh),
  'name of a heading, Russian': () => pick(headings).name.ru ?? '',
  'term and place': () => `${pick(pick(headings).terms.ru)} Ташкент`,
  'place in another script': () => pick(['塔什干', 'Minsk', 'Карачи', '阿拉木图', 'Urumqi']),
  code: () => `HS ${pick(headings).code}`,
  misspelt: () => {
    const word = pick(pick(headings).terms.ru);
    return word.slice(0, 3) + word.slice(4);
  },
  'three languages at once': () => Object.values(pick(headings).name).join(' '),
};
const measure = (ask: (question: string) => unknown, make: () => string): string => {
  const times = Array.from({ length: questionsOfAKind }, () => {
    const question = make();
    return timed(() => ask(question));
  });
  const at = (share: number, by: 'clock' | 'computed'): string =>
    quantile(
      times.map((one) => one[by]).sort((one, other) => one - other),
      share,
    ).toFixed(1);
  return [at(0.5, 'computed'), at(0.95, 'computed'), at(0.99, 'computed'), at(0.95, 'clock')].join(' | ');
};

console.log(
  '\n| question, 300 each, ms | computed p50 | p95 | p99 | by the clock p95 |\n| --- | --- | --- | --- | --- |',
);
for (const [kind, make] of Object.entries(questions))
  console.log(`| ${kind} | ${measure((question) => index.search(question, { limit: 20 }), make)} |`);
console.log(
  `| placing a text in concepts | ${measure((question) => placing.place(question, { limit: 10 }), questions['name of a heading, Russian']!)} |`,
);
const news = generatedProfiles(1000, headings, 5);
console.log(
  `| a profile put in the place of another | ${measure(
    () => index.put(news.next().value!),
    () => '',
  )} |`,
);

const asking = generatedProfiles(3000, headings, 6).filter(({ codes }) => codes.length > 0);
const distance = codeDistance([], []);
const sides = partnerIndex(distance);
for (const { id, codes } of generatedProfiles(profiles, headings)) sides.put(side(id, 'gives', codes));
const terms = {
  codes: distance,
  days: () => 12,
  recognises: null,
  today: '2026-11-29',
  weights: usualWeights(),
};
console.log(
  `| partners of a request among ${sides.size()} | ${measure(
    () => {
      const asker = side('ASK', 'asks', asking.next().value!.codes);
      return matchPartners(asker, sides.near(asker), terms, {}, 20);
    },
    () => '',
  )} |`,
);

const plainBuilt = { search: plainIndex([]) };
const start = process.memoryUsage().rss;
const plain = timed(() => {
  plainBuilt.search = plainIndex(generatedProfiles(profiles, headings));
});
console.log(
  `\nMiniSearch, words as they stand: built in ${(plain.computed / 1000).toFixed(1)} s computed (${(plain.clock / 1000).toFixed(1)} s by the clock); ${memory()} (before: resident ${megabytes(start)}).`,
);
console.log(
  '\n| MiniSearch, ms | computed p50 | p95 | p99 | by the clock p95 |\n| --- | --- | --- | --- | --- |',
);
for (const [kind, make] of Object.entries(questions))
  console.log(`| ${kind} | ${measure((question) => plainBuilt.search.search(question), make)} |`);
console.log(
  `| misspelt, fuzzy 0.2 | ${measure((question) => plainBuilt.search.search(question, { fuzzy: 0.2 }), questions['misspelt']!)} |`,
);

function side(
  id: string,
  role: Side['role'],
  codes: readonly { readonly scheme: string; readonly code: string }[],
): Side {
  return {
    id,
    type: role === 'asks' ? 'rfq' : 'organisation',
    kind: role === 'asks' ? null : 'enterprise',
    role,
    name: { en: id, ru: null, zh: null },
    states: ['UZB'],
    organisation: id,
    codes: codes.map(({ scheme, code }) => ({ scheme, edition: '2022', code })),
    quantity: null,
    smallestLot: null,
    withinDays: null,
    certificates: [],
    capacities: [],
    languages: [],
    employees: null,
    confidence: 'published',
    heldOn: '2026-06-01',
  };
}
