import type { ImportRequestDocument } from '@hamkor/contract';
import type { Advanced } from './AdvancedFields.tsx';
import type { Format } from './format-sources.ts';
import { formatSources } from './format-sources.ts';
import { parseColumns } from './parse-columns.ts';
import type { FileOnItsWay } from './use-uploads.ts';

/** What a person has filled in so far. */
export interface Filled {
  readonly format: Format;
  readonly name: string;
  readonly edition: string;
  readonly files: readonly Pick<FileOnItsWay, 'id' | 'failure'>[];
  readonly advanced: Advanced;
}

/** The request to send, or what is still missing: a key of `loaded.imports.form`. */
export type Prepared =
  | { readonly kind: 'ready'; readonly request: ImportRequestDocument }
  | { readonly kind: 'missing'; readonly what: 'waitFiles' | 'waitSending' | 'waitName' }
  | { readonly kind: 'unreadable'; readonly text: string };

const encodings = ['utf-8', 'windows-1251', 'gb18030'] as const;

/** Puts an import together from what is filled in; files that failed are left behind. */
export const prepareImport = ({ format, name, edition, files, advanced }: Filled): Prepared => {
  const sent = files.filter(({ failure }) => failure === null);
  if (sent.length === 0) return { kind: 'missing', what: 'waitFiles' };
  const uploads = sent.flatMap(({ id }) => (id === null ? [] : [id]));
  if (uploads.length < sent.length) return { kind: 'missing', what: 'waitSending' };
  if (name.trim() === '') return { kind: 'missing', what: 'waitName' };
  const reading = parseColumns(advanced.columns);
  if (reading.kind === 'unreadable') return reading;
  const encoding = encodings.find((each) => each === advanced.encoding);
  const hasEdition = formatSources.some((each) => each.format === format && each.hasEdition);
  return {
    kind: 'ready',
    request: {
      format,
      name: name.trim(),
      uploads,
      ...(hasEdition && edition !== '' ? { edition } : {}),
      ...(encoding === undefined ? {} : { encoding }),
      ...(advanced.decimalComma ? { decimalComma: true } : {}),
      ...(Object.keys(reading.columns).length > 0 ? { columns: { ...reading.columns } } : {}),
    },
  };
};
