/** What somebody has typed and not sent yet: texts by name of their field. */
export type KeptEntry = Readonly<Record<string, string>>;

/** Where it was typed: a form, and the paragraph that it was opened at; null for the document as a whole. */
export interface Slot {
  readonly form: string;
  readonly paragraph: string | null;
}

/** The part of a browser's store that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefixOf = (account: string, caseId: string): string =>
  `hamkor.kept/${encodeURIComponent(account)}/${encodeURIComponent(caseId)}/`;

const keyOf = (account: string, caseId: string, { form, paragraph }: Slot): string =>
  `${prefixOf(account, caseId)}${form}/${paragraph ?? ''}`;

const isEntry = (found: unknown): found is KeptEntry =>
  typeof found === 'object' &&
  found !== null &&
  !Array.isArray(found) &&
  Object.values(found).every((text) => typeof text === 'string');

/** Keeps an entry; false where the browser refuses, as when its store is full or forbidden. */
export const keep = (
  store: Store,
  account: string,
  caseId: string,
  slot: Slot,
  entry: KeptEntry,
): boolean => {
  try {
    store.setItem(keyOf(account, caseId, slot), JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
};

/** What was kept at a place; null where nothing was, or nothing that can be read. */
export const keptAt = (store: Store, account: string, caseId: string, slot: Slot): KeptEntry | null => {
  try {
    const found: unknown = JSON.parse(store.getItem(keyOf(account, caseId, slot)) ?? 'null');
    return isEntry(found) ? found : null;
  } catch {
    return null;
  }
};

export const forget = (store: Store, account: string, caseId: string, slot: Slot): void => {
  try {
    store.removeItem(keyOf(account, caseId, slot));
  } catch {
    // A store that may not be touched holds nothing either.
  }
};

/** Every place of a case at which the account has something unsent, in the order of forms and paragraphs. */
export const keptSlots = (store: Store, account: string, caseId: string): readonly Slot[] => {
  const prefix = prefixOf(account, caseId);
  try {
    const keys = Array.from({ length: store.length }, (_, place) => store.key(place) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const [form = '', paragraph = ''] = key.slice(prefix.length).split('/');
        return { form, paragraph: paragraph === '' ? null : paragraph };
      })
      .sort(
        (one, other) =>
          Number((one.paragraph ?? 'p0').slice(1)) - Number((other.paragraph ?? 'p0').slice(1)) ||
          one.form.localeCompare(other.form),
      );
  } catch {
    return [];
  }
};
