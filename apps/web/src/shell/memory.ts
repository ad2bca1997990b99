/** What a browser remembers for its reader; a browser that refuses to remember is not an error. */
export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const remember = (key: string, text: string): void => {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
};
