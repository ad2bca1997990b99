import type { FileKind } from '../import-problem.ts';

const marks: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Byte order marks of UTF-16, which has a zero in every other byte of plain text. */
const isUtf16 = (head: Buffer): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

/** What a file is, by its first bytes; `csv` for any text that is nothing else. */
export const kindOfFile = (head: Buffer): FileKind => {
  const marked = marks.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (marked) return marked[0];
  const zeros = head.subarray(0, 4096).filter((byte) => byte === 0).length;
  // UTF-16 without its mark has a zero in every other byte; scattered zeros are no text at all.
  if (zeros > 0 && !isUtf16(head) && zeros < Math.min(head.length, 4096) / 4) return 'binary';
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(!doctype html|html)/i.test(text)) return 'html';
  if (/^<(\?xml|[a-z])/i.test(text)) return 'xml';
  if (/^[{[]/.test(text)) return 'json';
  return 'csv';
};
