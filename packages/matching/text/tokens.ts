import { foldText } from '@hamkor/nomenclature';
import { simplify } from './simplify.ts';
import { stem } from './stem.ts';
import { unitOf } from './unit.ts';

/** A piece of text as it is indexed and asked for: documents and queries are cut by this one function. */
export interface Token {
  /** What is compared: a stem, one or two Han characters, a number with its unit, a code without its dots. */
  readonly term: string;
  readonly kind: 'word' | 'character' | 'pair' | 'number';
  /** The folded text it came from, and where that begins in the compared text. */
  readonly written: string;
  readonly at: number;
}

/** Words that carry grammar only. */
const grammar = new Set(
  (
    'a an and as at by for from in into is it of on or other the to with ' +
    'без в во для до за и из или к как ко на не о об от по под при с со то у что ' +
    '的 和 与 及 或 等 之'
  ).split(' '),
);

const pieces =
  /\p{Script=Han}+|\d+(?:[.,]\d+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*(?:[-‐‑–](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
/** A code of the Harmonized System with its dots: 8708.99, 8708.99.10. */
const dottedCode = /^\d{4}(?:\.\d{2}){1,3}$/;
const hyphen = /[-‐‑–]/;

/** Text as tokens are cut from it: folded, Traditional Chinese as Simplified. */
export const comparedText = (text: string): string => simplify(foldText(text));

/**
 * Tokens of a text in any mixture of scripts: Snowball stems for Russian and English words, every Han character
 * and every pair of neighbours (dictionaries of words do worse: methods/matching/BENCHMARKS.md), hyphenated words in
 * parts and joined, codes without dots, numbers with the unit behind them in one spelling.
 *
 * @example tokens('数控 станки 20 т').map(({ term }) => term) // ['数', '数控', '控', 'станк', '20', '20 t']
 */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  let number: string | null = null;
  let numberEnd = -1;
  for (const match of comparedText(text).matchAll(pieces)) {
    const [written] = match;
    const first = written.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      number = dottedCode.test(written) ? written.replaceAll('.', '') : written.replaceAll(',', '.');
      numberEnd = match.index + written.length;
      found.push({ term: number, kind: 'number', written, at: match.index });
      continue;
    }
    const isBeside = number !== null && match.index - numberEnd <= 1;
    const unit = isBeside ? unitOf(written) : null;
    if (unit !== null) found.push({ term: `${number} ${unit}`, kind: 'number', written, at: match.index });
    else if (isHan(first)) addHan(written, match.index, found);
    else addWords(written, match.index, found);
    number = null;
  }
  return found;
};

const addHan = (run: string, start: number, found: Token[]): void => {
  let at = start;
  const characters = Array.from(run);
  for (const [place, character] of characters.entries()) {
    if (!grammar.has(character)) found.push({ term: character, kind: 'character', written: character, at });
    const next = characters[place + 1];
    if (next !== undefined)
      found.push({ term: character + next, kind: 'pair', written: character + next, at });
    at += character.length;
  }
};

const addWords = (written: string, start: number, found: Token[]): void => {
  const parts = written.split(hyphen);
  let at = start;
  for (const part of parts) {
    if (!grammar.has(part)) found.push({ term: stem(part), kind: 'word', written: part, at });
    at += part.length + 1;
  }
  if (parts.length > 1) found.push({ term: stem(parts.join('')), kind: 'word', written, at: start });
};

/** Whether a UTF-16 unit begins a Han character: the unified ideographs, extension A, and surrogates of the later extensions. */
const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  unit === 0x3007 ||
  (unit >= 0xd840 && unit <= 0xd888);
