import type { Readable } from 'node:stream';
import type { ImportProblem } from '../import-problem.ts';

/** One text in the files given: a plain file, the content of a `.gz`, an entry of an archive. Not yet decoded. */
export interface Source {
  /** As the operator named it, with the entry of an archive after a slash. */
  readonly name: string;
  /** Last part of the name, without `.gz`. */
  readonly fileName: string;
  /** The file it lies in. */
  readonly file: string;
  /** Where the text itself can be read as a file; null where it has to be decompressed first. */
  readonly plainPath: string | null;
  /** Bytes it takes in its file: what progress is counted in. */
  readonly packedBytes: number;
  /** Its bytes from the beginning. Errors of the stream are told by `streamProblem`. */
  readonly open: () => Promise<Readable>;
  readonly streamProblem: (error: unknown) => ImportProblem | null;
}

export type Sources =
  | { readonly kind: 'sources'; readonly sources: readonly Source[]; readonly close: () => void }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** Reads the first `most` bytes of a source. */
export const firstBytes = async (source: Source, most: number): Promise<Buffer> => {
  const stream = await source.open();
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length >= most) break;
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(pieces).subarray(0, most);
};
