import type { Format } from './format-sources.ts';
import { formatSources } from './format-sources.ts';

/** What the address of the import page may say: the format chosen, and the import looked at. */
export interface ImportSearch {
  readonly format?: Format;
  readonly job?: string;
}

/** Keeps what the page understands of an address. */
export const validateImportSearch = (search: Record<string, unknown>): ImportSearch => {
  const format = formatSources.find((each) => each.format === search['format'])?.format;
  const { job } = search;
  return {
    ...(format === undefined ? {} : { format }),
    ...(typeof job === 'string' && /^[\w-]{1,80}$/.test(job) ? { job } : {}),
  };
};
