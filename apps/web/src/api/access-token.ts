/** Where the token lies: until the tab is closed, for this origin alone. */
const key = 'hamkor.access-token';

/** What a header can carry of a token (RFC 6750, 2.1 allows fewer still): visible characters of ASCII. */
export const isTokenText = (text: string): boolean => /^[\x21-\x7e]{1,500}$/.test(text);

/** The operator's token as entered in this tab; null where none was. */
export const accessToken = (): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a token until the tab is closed, null forgets it; false where the browser does not keep it, or it is no token. */
export const keepAccessToken = (text: string | null): boolean => {
  if (text !== null && !isTokenText(text)) return false;
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/**
 * The header that a change brings; empty where no token was entered. Reading needs none and brings none. Addresses
 * of the API are relative, so it goes to the page's own server only; a browser drops it where that leads elsewhere.
 */
export const authorization = (): Readonly<Record<string, string>> => {
  const token = accessToken();
  return token === null ? {} : { authorization: `Bearer ${token}` };
};
