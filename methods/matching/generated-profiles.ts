/** Profiles made up by a seed from the names and terms of HS headings: plainly artificial, as many as wanted. */
import type { Concept, SearchDocument } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';

/** Numbers from 0 to 1 by xorshift32: the same on every machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
};

const languages: readonly Language[] = ['en', 'ru', 'zh'];
const forms = { en: 'Sample Works', ru: 'Образцовый завод', zh: '样品厂' } as const;
const places: readonly Readonly<Record<Language, string>>[] = [
  { en: 'Tashkent', ru: 'Ташкент', zh: '塔什干' },
  { en: 'Minsk', ru: 'Минск', zh: '明斯克' },
  { en: 'Almaty', ru: 'Алматы', zh: '阿拉木图' },
  { en: 'Karachi', ru: 'Карачи', zh: '卡拉奇' },
  { en: 'Chelyabinsk', ru: 'Челябинск', zh: '车里雅宾斯克' },
  { en: 'Bishkek', ru: 'Бишкек', zh: '比什凯克' },
  { en: 'Dushanbe', ru: 'Душанбе', zh: '杜尚别' },
  { en: 'Pune', ru: 'Пуна', zh: '浦那' },
  { en: 'Isfahan', ru: 'Исфахан', zh: '伊斯法罕' },
  { en: 'Urumqi', ru: 'Урумчи', zh: '乌鲁木齐' },
];
const syllables = 'ba ke lo mi nu ra so ti vo za shi gor len dar'.split(' ');

/**
 * `count` profiles: a name of two made-up words, form and place, one to four headings drawn by a steep law (few are held by
 * many), a summary of their names and terms. Two of three are written in one language only, the others in all.
 */
export function* generatedProfiles(
  count: number,
  headings: readonly Concept[],
  seed = 20261129,
): Generator<SearchDocument> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    const made = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  for (let number = 0; number < count; number += 1) {
    const held = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => headings[Math.floor(random() ** 2.5 * headings.length)]!,
    );
    const place = pick(places);
    const own = `${word()} ${word()}`;
    const isInAll = random() < 1 / 3;
    const only = pick(languages);
    const written = (language: Language): boolean => isInAll || language === only;
    const name = (language: Language): string | null =>
      written(language) ? `${own} ${forms[language]} ${place[language]}` : null;
    yield {
      id: `SAMPLE${number}`,
      kind: random() < 0.7 ? 'organisation' : 'need',
      name: { en: name('en'), ru: name('ru'), zh: name('zh') },
      otherNames: [],
      texts: languages
        .filter(written)
        .map((language) =>
          held
            .flatMap((heading) => [heading.name[language] ?? '', ...heading.terms[language]])
            .join(language === 'zh' ? '、' : ', '),
        ),
      codes: random() < 0.6 ? held : [],
      identifiers: [String(100_000_000 + number)],
    };
  }
}
