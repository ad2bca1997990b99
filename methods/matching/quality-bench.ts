/** All trials on the reference lists, whole: see BENCHMARKS.md for what each takes out of the index. */
import { conceptIndex } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';
import {
  activities,
  hasNomenclature,
  officialSystem,
  presets,
  shippedHeadings,
} from './nomenclature-concepts.ts';
import type { Hits } from './placing-trials.ts';
import { halves, languageRemoved, leaveOneOut, lineToHeading, oneIn, rate } from './placing-trials.ts';
import { plainByNames, plainLeaveOneOut } from './plain-search.ts';
import { profileTrial } from './profile-trials.ts';

if (!hasNomenclature) throw new Error('the reference lists are absent');

const languages: readonly Language[] = ['en', 'ru', 'zh'];
const row = (title: string, hits: readonly Hits[]): void =>
  console.log(`| ${[title, ...hits.map((one) => rate(one).toFixed(3))].join(' | ')} |`);
const given = presets();
const others = [...shippedHeadings(), ...activities()];
const index = conceptIndex([...given, ...others]);

console.log(`| a term finds its own preset in the first ten | en | ru | zh |\n| --- | --- | --- | --- |`);
row(
  'MiniSearch, names of the language asked',
  languages.map((one) => plainByNames(given, one, [one], 'as it comes')),
);
row(
  'MiniSearch with our tokenizer, names of the language asked',
  languages.map((one) => plainByNames(given, one, [one], 'stems and pairs')),
);
row(
  'MiniSearch, names of the two other languages',
  languages.map((one) =>
    plainByNames(
      given,
      one,
      languages.filter((other) => other !== one),
      'as it comes',
    ),
  ),
);
row(
  'MiniSearch with our tokenizer, all names and terms, the asked one out',
  languages.map((one) => plainLeaveOneOut(given, one)),
);
const alone = conceptIndex(given);
row(
  'presets alone, the asked term out of its preset',
  languages.map((one) => leaveOneOut(alone, given, one, 'own')),
);
row(
  'beside HS and NACE, the asked term out of its preset',
  languages.map((one) => leaveOneOut(index, given, one, 'own')),
);
row(
  '… out of every preset that has it',
  languages.map((one) => leaveOneOut(index, given, one, 'everywhere')),
);
for (const salt of ['one', 'two', 'three']) {
  const half = halves(index, given, salt);
  row(
    `half of all terms out, split ${salt}`,
    languages.map((one) => half[one]),
  );
}
row(
  'the preset without any text of the language asked',
  languages.map((one) => languageRemoved(index, given, one, 'own preset')),
);
row(
  'all presets without any text of the language asked',
  languages.map((one) => languageRemoved(index, given, one, 'all presets')),
);
console.log(
  `\nCases: ${languages.map((one) => `${one} ${given.flatMap(({ terms }) => terms[one]).length}`).join(', ')}.`,
);

for (const isCoded of [true, false]) {
  console.log(
    `\n| asked in (documents ${isCoded ? 'with' : 'without'} code) | documents en | ru | zh | cross ÷ same |\n| --- | --- | --- | --- | --- |`,
  );
  for (const asked of languages) {
    const hits = languages.map((written) => profileTrial(index, given, asked, written, isCoded, oneIn(2)));
    const same = rate(hits[languages.indexOf(asked)]!);
    const cross = hits.reduce((sum, one) => sum + rate(one), -same) / 2;
    console.log(
      `| ${[asked, ...hits.map((one) => rate(one).toFixed(3)), (cross / same).toFixed(2)].join(' | ')} |`,
    );
  }
}

console.log(
  '\n| Russian text of a six-digit line to its heading | cases | first | first ten |\n| --- | --- | --- | --- |',
);
for (const isShipped of [false, true]) {
  const system = officialSystem(isShipped);
  for (const removal of ['line', 'same words in the heading'] as const) {
    const hits = lineToHeading(conceptIndex(system), system, removal);
    const names = isShipped ? 'official and shipped texts' : 'official texts';
    console.log(
      `| ${names}, ${removal} out | ${hits.cases} | ${(hits.first / hits.cases).toFixed(3)} | ${rate(hits).toFixed(3)} |`,
    );
  }
}
