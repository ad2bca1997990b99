/**
 * What every address of the platform may say besides its page: the language and, to try the layout, the
 * direction. Values stay plain text, so that `?product=8708` is the heading 8708 and not a number.
 */
import { isLocale } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';

export interface ViewSearch {
  readonly lang?: Locale;
  readonly dir?: 'rtl';
}

/** `?a=1&b=x,y` as an object of texts. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

/** An object of texts, numbers or lists as `?a=1&b=x,y`; empty values are left out. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) || typeof value === 'number' ? value.toString() : value;
    if (typeof text === 'string' && text !== '') parameters.set(name, text);
  }
  // Commas, colons and at signs are legal in a query and far easier to read in a shared address.
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
  return query === '' ? '' : `?${query}`;
};

export const validateView = (search: Record<string, unknown>): ViewSearch => ({
  ...(typeof search['lang'] === 'string' && isLocale(search['lang']) ? { lang: search['lang'] } : {}),
  ...(search['dir'] === 'rtl' ? { dir: 'rtl' as const } : {}),
});
