/**
 * The bars of finding a concept and a document, on samples chosen by a fixed hash; the whole figures, and those of
 * harder trials, stand in BENCHMARKS.md. What is asked never stands in the index while it is asked.
 */
import { conceptIndex } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';
import { expect, test } from 'vitest';
import {
  activities,
  hasNomenclature,
  officialSystem,
  presets,
  shippedHeadings,
} from './nomenclature-concepts.ts';
import { halves, leaveOneOut, lineToHeading, oneIn, rate } from './placing-trials.ts';
import { profileTrial } from './profile-trials.ts';

const absent = hasNomenclature ? '' : ' (skipped: the reference lists are absent)';
const given = hasNomenclature ? presets() : [];
const index = conceptIndex(hasNomenclature ? [...given, ...shippedHeadings(), ...activities()] : []);

const bars: readonly (readonly [Language, number])[] = [
  ['en', 0.5],
  ['ru', 0.55],
  ['zh', 0.75],
];

test.skipIf(!hasNomenclature).each(bars)(
  `a search term left out of the index finds its own concept in the first ten, %s: at least %d${absent}`,
  (language, bar) => {
    const hits = leaveOneOut(index, given, language, 'own', oneIn(5));
    expect(hits.cases).toBeGreaterThan(90);
    expect(rate(hits)).toBeGreaterThanOrEqual(bar);
  },
);

test.skipIf(!hasNomenclature)(`with half of all terms left out the bars still hold${absent}`, () => {
  const hits = halves(index, given, 'test', oneIn(4));
  for (const [language, bar] of bars) expect(rate(hits[language])).toBeGreaterThanOrEqual(bar);
});

/** Documents without a code: placed by their words alone. */
const found = (asked: Language, written: Language): number =>
  rate(profileTrial(index, given, asked, written, false, oneIn(24)));

test.skipIf(!hasNomenclature)(
  `a document in another language is found nine tenths as often as one in the same${absent}`,
  () => {
    const languages: readonly Language[] = ['en', 'ru', 'zh'];
    let same = 0;
    let cross = 0;
    for (const asked of languages)
      for (const written of languages)
        if (asked === written) same += found(asked, written) / 3;
        else cross += found(asked, written) / 6;
    expect(same).toBeGreaterThan(0.5);
    expect(cross).toBeGreaterThanOrEqual(0.9 * same);
  },
);

test.skipIf(!hasNomenclature)(
  `the Russian text of a line left without it finds its heading in the first ten: at least 0.65${absent}`,
  () => {
    const system = officialSystem(true);
    const hits = lineToHeading(conceptIndex(system), system, 'line', oneIn(20));
    expect(hits.cases).toBeGreaterThan(90);
    expect(rate(hits)).toBeGreaterThanOrEqual(0.65);
  },
);
