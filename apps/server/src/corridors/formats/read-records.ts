import { guessEncoding } from '../../warehouse/input/guess-encoding.ts';
import { findSources } from '../../warehouse/input/find-sources.ts';
import { encodings, headBytes } from '../../warehouse/input/open-input.ts';
import { firstLine } from '../../warehouse/input/first-line.ts';
import { kindOfFile } from '../../warehouse/input/kind-of-file.ts';
import type { Source } from '../../warehouse/input/source.ts';
import { firstBytes } from '../../warehouse/input/source.ts';
import { utf8Check } from '../../warehouse/input/utf8-stream.ts';
import type { OverlayProblem } from '../overlays/overlay-problem.ts';
import type { CsvRecord } from './record-splitter.ts';
import { recordSplitter } from './record-splitter.ts';

/** Encodings a text may be said to have. */
export const tableEncodings = [...encodings, 'windows-1252'] as const;
type TableEncoding = (typeof tableEncodings)[number];
const isEncoding = (text: string): text is TableEncoding =>
  (tableEncodings as readonly string[]).includes(text);

/** Longest cell that is believed: beyond it a quotation mark was not closed. */
const longestCell = 4000;

/** What a reader of records is told; returning false ends the reading. */
export type EachRecord = (record: CsvRecord) => boolean;

/** Given the cells of the first line and the separator, says who takes the records, or what is wrong. */
export type Begin = (
  file: string,
  first: readonly string[],
  separator: string,
) => EachRecord | OverlayProblem;

interface Asked {
  readonly encoding: string | null;
}

/** The encoding of a text: what its first bytes say, else what was asked for, else UTF-8. */
const encodingOf = (sample: Buffer, asked: string | null): TableEncoding => {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  return asked !== null && isEncoding(asked) ? asked : 'utf-8';
};

const badByte = (
  file: string,
  place: { readonly line: number; readonly at: number },
  encoding: TableEncoding,
  rest: Buffer,
): OverlayProblem => ({
  kind: 'bad-encoding',
  file,
  ...place,
  byte: (rest[0] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
  guess: encoding === 'utf-8' ? guessEncoding(rest.subarray(0, headBytes)) : null,
});

/** Feeds the decoded text of a source to `feed` piece by piece; `place` tells where the text has come to. */
const decode = async (
  source: Source,
  encoding: TableEncoding,
  feed: (text: string) => void,
  place: () => { readonly line: number; readonly at: number },
  isEnough: () => boolean,
): Promise<OverlayProblem | null> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const check = encoding === 'utf-8' ? utf8Check() : null;
  let passed = 0;
  const stream = await source.open();
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      const bad = check?.feed(piece) ?? null;
      if (bad !== null) {
        const good = Math.max(0, bad - passed);
        feed(decoder.decode(piece.subarray(0, good), { stream: true }));
        return badByte(source.name, place(), encoding, piece.subarray(good));
      }
      try {
        feed(decoder.decode(piece, { stream: true }));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        return badByte(source.name, place(), encoding, piece);
      }
      passed += piece.length;
      if (isEnough()) return null;
    }
    if ((check?.end() ?? null) !== null) return badByte(source.name, place(), encoding, Buffer.alloc(0));
    return null;
  } finally {
    stream.destroy();
  }
};

/**
 * Reads the records of one text from its first line on, header included, in pieces: memory does not grow with the file.
 * Null when all was read.
 */
const readSource = async (
  source: Source,
  { encoding: asked }: Asked,
  begin: Begin,
): Promise<OverlayProblem | null> => {
  const sample = await firstBytes(source, headBytes);
  if (sample.length === 0) return { kind: 'empty-file', file: source.name };
  const kind = kindOfFile(sample);
  if (kind !== 'csv') return { kind: 'wrong-kind', file: source.name, found: kind, expected: 'CSV' };
  const encoding = encodingOf(sample, asked);
  const { delimiter, header } = firstLine(new TextDecoder(encoding).decode(sample));
  if (header.every((cell) => cell === '')) return { kind: 'empty-file', file: source.name };
  if (header.length < 2) return { kind: 'no-separator', file: source.name, header: header[0]!.slice(0, 80) };
  const each = begin(source.name, header, delimiter);
  if (typeof each !== 'function') return each;
  let problem: OverlayProblem | null = null;
  let isEnough = false;
  const take: EachRecord = (record) => {
    if (!each(record)) isEnough = true;
    return !isEnough;
  };
  const splitter = recordSplitter(delimiter, longestCell, take, (line, cell, beginning) => {
    isEnough = true;
    problem = {
      kind: 'too-long',
      file: source.name,
      line,
      column: header[cell] ?? String(cell + 1),
      found: beginning.slice(0, 60),
      most: longestCell,
    };
  });
  const trouble = await decode(source, encoding, splitter.feed, splitter.place, () => isEnough);
  if (problem !== null || trouble !== null) return problem ?? trouble;
  splitter.end();
  return problem;
};

/** Reads every text of a file (plain, `.gz`, entries of a `.zip`) by `readSource`; stops at the first that is refused. */
export const readRecords = async (
  { path, label }: { readonly path: string; readonly label: string },
  asked: Asked,
  begin: Begin,
): Promise<readonly OverlayProblem[]> => {
  const found = await findSources(path, label);
  if (found.kind === 'refused') return found.problems;
  try {
    for (const source of found.sources) {
      const problem = await readSource(source, asked, begin).catch((error: unknown) => {
        const said = source.streamProblem(error);
        if (said === null) throw error;
        return said;
      });
      if (problem !== null) return [problem];
    }
    return [];
  } finally {
    found.close();
  }
};
