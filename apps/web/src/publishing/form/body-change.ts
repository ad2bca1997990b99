/** A place in a body: `['details', 'stage']`. */
export type Path = readonly (string | number)[];

type Container = Readonly<Record<string | number, unknown>>;

/** What stands at a place; undefined where there is none. */
export const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? undefined : (at as Container)[key]),
    body,
  );

/** What stands at a place as an input shows it; nothing where it is unknown. */
export const textAt = (body: unknown, path: Path): string => {
  const value = valueAt(body, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The body with another value at a place; objects on the way that are null are made. Nothing is changed in place. */
export const withValue = <Body>(body: Body, path: Path, value: unknown): Body => {
  const [key, ...rest] = path;
  if (key === undefined) return value as Body;
  const inner = withValue((body as Container | null)?.[key], rest, value);
  if (Array.isArray(body)) return body.with(Number(key), inner) as Body;
  return { ...(body as object | null), [key]: inner } as Body;
};

/** JSON pointer of a place (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Text as a field takes it: null where nothing is entered. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** A number as typed, with a comma or a point; null where nothing or no number is entered. */
export const numberOrNull = (text: string): number | null => {
  const trimmed = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (trimmed === '') return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
};
