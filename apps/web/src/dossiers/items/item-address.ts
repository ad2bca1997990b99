import type { ItemRef } from '@hamkor/dossier';

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Search parts of a route that ask something; how it is looked at stays out of the dossier. */
const asked = [
  'from',
  'to',
  'tonnes',
  'unit',
  'departure',
  'withinDays',
  'maximumTransfers',
  'avoid',
  'require',
  'open',
  'close',
  'overlay',
];

/** The question of a route as a dossier names it: its parts in one order, so that the same question is the same item. */
const routeQuestion = (search: URLSearchParams): string | null => {
  if (!search.has('from') || !search.has('to')) return null;
  const kept = new URLSearchParams(
    asked.flatMap((name) => {
      const value = search.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  return kept.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
};

const pages: readonly (readonly [pattern: RegExp, kind: ItemRef['kind']])[] = [
  [/^\/options\/([^/]+)(?:\/brief)?$/, 'option'],
  [/^\/chains\/(?:models|examples)\/([^/]+)$/, 'chain'],
  [/^\/chains\/runs\/([^/]+)(?:\/sheet)?$/, 'plan'],
  [/^\/bank\/records\/([^/]+)(?:\/sheet)?$/, 'record'],
  [/^\/council\/cases\/([^/]+)\/text$/, 'document'],
  [/^\/council\/cases\/([^/]+)$/, 'case'],
];

/**
 * What a pasted address of the platform names: `https://…/options/substitution-8708-KAZ-UZB?lang=ru` is the option.
 * Null where it is the address of nothing that a dossier gathers.
 */
export const itemAt = (address: string): ItemRef | null => {
  const text = address.trim();
  if (!/^(?:https?:\/\/[^/\s]+)?\/\S*$/.test(text)) return null;
  const { pathname, searchParams } = new URL(text, 'https://hamkor.invalid');
  const path = pathname.replace(/\/$/, '');
  if (path === '/corridors') {
    const id = routeQuestion(searchParams);
    return id === null ? null : { kind: 'route', id };
  }
  for (const [pattern, kind] of pages) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id: decode(id) };
  }
  return null;
};
