/** Third-party tables read in place as rows of text; null where the file is absent. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { referenceFile } from '../../tools/reference.ts';

/** Rows of a gzipped CSV without quotes, its header left out. */
export const referenceRows = (path: string): readonly (readonly string[])[] | null => {
  const file = referenceFile(path);
  if (file === null) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split(','));
};
