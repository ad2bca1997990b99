/** Classifications in several languages as concepts: the shipped names and the reference lists beside the project. */
import { readFileSync } from 'node:fs';
import type { Concept } from '@hamkor/matching';
import { harmonizedSystem } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';
import { readNomenclature, readTradeEvidence } from '@hamkor/server';
import { inferSchema, initParser } from 'udsv';
import { referenceFile } from '../../tools/reference.ts';

/** Whether the reference lists lie beside the project; tests say so in their title where they do not. */
export const hasNomenclature = referenceFile('nomenclature/README.md') !== null;

const textOf = (file: string): string => {
  const path = referenceFile(`nomenclature/${file}`);
  if (path === null) throw new Error(`nomenclature/${file} is absent`);
  return readFileSync(path, 'utf8');
};

const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => {
  const text = textOf(file);
  const rows = initParser(inferSchema(text, { col: ',', row: '\n', encl: '"' }, 1)).stringArrs<string[]>(
    text,
  );
  const header = text.slice(0, text.indexOf('\n')).trim().split(',');
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
};

const none: Readonly<Record<Language, readonly string[]>> = { en: [], ru: [], zh: [] };
const orNull = (text: string | undefined): string | null => (text ? text : null);

/** 305 facilities with search terms written by people; the key is a path: `power/substation` stands under `power`. */
export const presets = (): readonly Concept[] => {
  interface Preset {
    readonly key: string;
    readonly en: { readonly name: string; readonly terms: readonly string[] };
    readonly ru: { readonly name: string; readonly terms: readonly string[] };
    readonly 'zh-CN': { readonly name: string; readonly terms: readonly string[] };
  }
  return textOf('activity-presets-en-ru-zh.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Preset)
    .map(({ key, en, ru, 'zh-CN': zh }) => ({
      scheme: 'preset',
      edition: null,
      code: key,
      name: { en: orNull(en.name), ru: orNull(ru.name), zh: orNull(zh.name) },
      terms: { en: en.terms, ru: ru.terms, zh: zh.terms },
      broader: key.includes('/') ? key.slice(0, key.lastIndexOf('/')) : null,
    }));
};

/** Activities of NACE rev. 2 in English and Russian. */
export const activities = (): readonly Concept[] =>
  rowsOf('activities-nace2-en-ru.csv').map(({ nace2, title_en, title_ru }) => ({
    scheme: 'NACE',
    edition: '2',
    code: nace2!,
    name: { en: orNull(title_en), ru: orNull(title_ru), zh: null },
    terms: none,
    broader: nace2!.length > 2 ? nace2!.replace(/\.?\d$/, '') : null,
  }));

/** The short names and everyday terms that the product ships. */
export const shippedHeadings = (): readonly Concept[] =>
  harmonizedSystem('2022', readNomenclature().chapters, readTradeEvidence().headings);

/**
 * The official Harmonized System in English and Russian: chapters, headings, subheadings; each heading with its shipped
 * short name and terms beside the official text when `isShipped`.
 */
export const officialSystem = (isShipped: boolean): readonly Concept[] => {
  const shipped = new Map(isShipped ? shippedHeadings().map((concept) => [concept.code, concept]) : []);
  const concept = (code: string, broader: string | null, en?: string, ru?: string, zh?: string): Concept => {
    const ours = shipped.get(code);
    const also = (language: Language): readonly string[] =>
      ours === undefined ? [] : [ours.name[language] ?? '', ...ours.terms[language]];
    return {
      scheme: 'HS',
      edition: '2022',
      code,
      name: { en: orNull(en), ru: orNull(ru), zh: orNull(zh) },
      terms: { en: also('en'), ru: also('ru'), zh: also('zh') },
      broader,
    };
  };
  return [
    ...rowsOf('hs2022-chapters-en-ru.csv').map((row) =>
      concept(row['chapter']!, null, row['title_en'], row['title_ru']),
    ),
    ...rowsOf('hs2022-headings-en-ru-zh.csv').map((row) =>
      concept(row['hs4']!, row['hs4']!.slice(0, 2), row['title_en'], row['title_ru'], row['title_zh']),
    ),
    ...rowsOf('hs2022-subheadings-en-ru.csv').map((row) =>
      concept(row['hs6']!, row['hs4']!, row['title_en'], row['leaf_ru']),
    ),
  ];
};
