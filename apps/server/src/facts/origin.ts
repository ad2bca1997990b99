import type { Origin, TableProblem } from '@hamkor/provenance';
import { z } from 'zod';

const words = z.string().trim().min(1);
const tableSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.csv$/, 'a file name such as flows.csv'),
  about: words,
  rows: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal: run npm run data'),
});

/** `origin.json`: every field is required, and none may be empty. */
const originFileSchema = z.strictObject({
  id: words,
  producer: words,
  title: words,
  url: z.url({ protocol: /^https?$/ }),
  accessed: z.iso.date(),
  licence: words,
  period: words,
  citation: words,
  processing: z.enum(['none', 'minor', 'major']),
  processingNote: words,
  gaps: z.array(words),
  /** None where nothing is shipped, since it is written here. */
  tables: z.array(tableSchema),
});

export type OriginReading =
  | { readonly kind: 'origin'; readonly origin: Origin }
  | { readonly kind: 'bad-origin'; readonly problems: readonly TableProblem[] };

/** Checks the text of a folder's `origin.json` (null: there is none); the folder's name must be its id. */
export const checkOrigin = (folderName: string, json: string | null): OriginReading => {
  const file = `${folderName}/origin.json`;
  const refuse = (found: string, expected: string, mend: string): TableProblem => ({
    kind: 'bad-table',
    file,
    line: null,
    found,
    expected,
    mend,
  });
  if (json === null)
    return {
      kind: 'bad-origin',
      problems: [
        refuse('no file', 'a description of the origin', 'write producer, url, licence and the other fields'),
      ],
    };
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return {
      kind: 'bad-origin',
      problems: [refuse(String(error), 'JSON', 'correct the JSON at that place')],
    };
  }
  const reading = originFileSchema.safeParse(content);
  if (!reading.success)
    return {
      kind: 'bad-origin',
      problems: reading.error.issues.map((issue) =>
        refuse(`field "${issue.path.join('.')}"`, issue.message, 'state it truthfully, or ask the producer'),
      ),
    };
  return reading.data.id === folderName
    ? { kind: 'origin', origin: reading.data }
    : {
        kind: 'bad-origin',
        problems: [refuse(`id "${reading.data.id}"`, `"${folderName}"`, 'make id and folder name the same')],
      };
};
