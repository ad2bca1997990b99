import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { OpenedInput } from '../import-format.ts';
import type { FileKind, ImportProblem } from '../import-problem.ts';
import { firstLine } from './first-line.ts';
import { guessEncoding } from './guess-encoding.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { Source } from './source.ts';
import { firstBytes } from './source.ts';
import { utf8Check } from './utf8-stream.ts';

/** Encodings a text may be said to have; UTF-16 is known by its byte order mark too. */
export const encodings = ['utf-8', 'windows-1251', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** A source of which the beginning is known: what it is for can be told. */
export interface PeekedInput extends Omit<OpenedInput, 'path' | 'bytes'> {
  readonly source: Source;
  readonly kind: FileKind;
  readonly encoding: Encoding;
  /** Bytes of the head, for a guess of the encoding. */
  readonly sample: Buffer;
}

/** How much of a text is looked at before it is read. */
export const headBytes = 64 * 1024;

const encodingOf = (head: Buffer, given: Encoding | null): Encoding => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return given ?? 'utf-8';
};

/** Looks at the beginning of a source. */
export const peekInput = async (
  source: Source,
  { encoding, isDecimalComma }: { readonly encoding: Encoding | null; readonly isDecimalComma: boolean },
): Promise<PeekedInput | ImportProblem> => {
  try {
    const sample = await firstBytes(source, headBytes);
    const kind = kindOfFile(sample);
    const meant = encodingOf(sample, encoding);
    const head = new TextDecoder(meant).decode(sample);
    const { name, fileName } = source;
    const about = { source, kind, encoding: meant, sample, name, fileName, head, isDecimalComma };
    return kind === 'json'
      ? { ...about, shape: 'json', delimiter: '', header: [] }
      : { ...about, shape: 'csv', ...firstLine(head) };
  } catch (error) {
    const problem = source.streamProblem(error);
    if (problem === null) throw error;
    return problem;
  }
};

export type Opening =
  | { readonly kind: 'opened'; readonly input: OpenedInput }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** Place in the text of a byte that is no text. */
const placeOf = async (
  source: Source,
  offset: number,
): Promise<{ line: number; at: number; sample: Buffer }> => {
  const stream = await source.open();
  let before = 0;
  let line = 1;
  let lineText: Buffer = Buffer.alloc(0);
  let sample: Buffer = Buffer.alloc(0);
  for await (const piece of stream as AsyncIterable<Buffer>) {
    const known = piece.subarray(0, Math.max(0, offset - before));
    for (let i = known.indexOf(10); i >= 0; i = known.indexOf(10, i + 1)) line += 1;
    const last = known.lastIndexOf(10);
    lineText = last >= 0 ? Buffer.from(known.subarray(last + 1)) : Buffer.concat([lineText, known]);
    before += piece.length;
    if (before > offset) sample = Buffer.concat([sample, piece.subarray(known.length)]);
    if (sample.length > 8192) break;
  }
  stream.destroy();
  return { line, at: lineText.toString('utf8').length + 1, sample };
};

const badByte = async (peeked: PeekedInput, offset: number): Promise<ImportProblem> => {
  const { line, at, sample } = await placeOf(peeked.source, offset);
  const text = peeked.sample.length > offset ? peeked.sample : sample;
  return {
    kind: 'bad-encoding',
    file: peeked.name,
    line,
    at,
    byte: (sample[0] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
    guess: peeked.encoding === 'utf-8' ? guessEncoding(text) : null,
  };
};

const write = (out: Writable, piece: Buffer): Promise<void> | void =>
  out.write(piece)
    ? undefined
    : new Promise((resolve, reject) => {
        out.once('drain', resolve);
        out.once('error', reject);
      });

/**
 * Makes a peeked source ready: reads all of it once, so that its encoding is known to be right, and writes it as
 * UTF-8 to `copy` unless it already lies on the disk so. `tell` is given the bytes of text read so far.
 */
export const openInput = async (
  peeked: PeekedInput,
  copy: string,
  tell: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Opening> => {
  const { source, encoding } = peeked;
  const isInPlace = source.plainPath !== null && encoding === 'utf-8';
  const out = isInPlace ? null : createWriteStream(copy, { highWaterMark: 4 * 2 ** 20 });
  // A failure to write is told by the next write or the end; without a listener it would end the process.
  out?.on('error', () => {});
  let bytes = 0;
  let written = 0;
  const put = async (piece: Buffer): Promise<void> => {
    written += piece.length;
    if (out?.errored) throw out.errored;
    if (out) await write(out, piece);
  };
  try {
    const stream = await source.open();
    const check = utf8Check();
    const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true });
    for await (const piece of stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      if (decoder === null) {
        const bad = check.feed(piece);
        if (bad !== null) return { kind: 'refused', problems: [await badByte(peeked, bad)] };
        await put(piece);
      } else {
        try {
          await put(Buffer.from(decoder.decode(piece, { stream: true })));
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          return { kind: 'refused', problems: [await badByte(peeked, bytes)] };
        }
      }
      bytes += piece.length;
      tell(bytes);
    }
    const bad = check.end();
    if (bad !== null) return { kind: 'refused', problems: [await badByte(peeked, bad)] };
    if (out) {
      out.end();
      await finished(out);
    }
  } catch (error) {
    const problem = signal.aborted ? null : source.streamProblem(error);
    if (problem === null) throw error;
    return { kind: 'refused', problems: [problem] };
  } finally {
    out?.destroy();
  }
  const { name, fileName, shape, delimiter, header, head, isDecimalComma } = peeked;
  const path = isInPlace ? source.plainPath! : copy;
  return {
    kind: 'opened',
    input: { name, fileName, path, bytes: written, shape, delimiter, header, head, isDecimalComma },
  };
};
