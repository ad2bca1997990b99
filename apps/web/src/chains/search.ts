/** What the addresses of the pages of chains may say; every value is the text that stands in the address. */

/** Parts of the editor, in the order in which a chain is thought through. */
export const editorParts = [
  'recipes',
  'places',
  'lanes',
  'demand',
  'limits',
  'disruptions',
  'scenarios',
  'tables',
] as const;
export type EditorPart = (typeof editorParts)[number];

export interface ChainSearch {
  readonly part?: EditorPart;
  /** Table shown under `tables`. */
  readonly table?: string;
  /** Question prepared in the panel: a kind of task. */
  readonly ask?: string;
}

export interface DesignSearch {
  readonly option?: string;
  readonly product?: string;
  /** ISO 3166-1 alpha-3, joined by commas. */
  readonly partners?: string;
}

/** What is looked at in a result; each view of a result reads its own part. */
export interface RunSearch {
  readonly point?: string;
  readonly scenario?: string;
  readonly disruption?: string;
  readonly rule?: string;
  readonly view?: string;
}

const isWord = (text: unknown): text is string => typeof text === 'string' && /^[\w.:-]{1,120}$/.test(text);

const isPart = (text: unknown): text is EditorPart => (editorParts as readonly unknown[]).includes(text);

const words = <Name extends string>(
  names: readonly Name[],
  search: Record<string, unknown>,
): { readonly [Key in Name]?: string } =>
  Object.fromEntries(names.flatMap((name) => (isWord(search[name]) ? [[name, search[name]]] : []))) as {
    readonly [Key in Name]?: string;
  };

/** Keeps what the page understands of an address; anything else is left out rather than refused. */
export const validateChainSearch = (search: Record<string, unknown>): ChainSearch => ({
  ...(isPart(search['part']) ? { part: search['part'] } : {}),
  ...words(['table', 'ask'], search),
});

export const validateDesignSearch = (search: Record<string, unknown>): DesignSearch => {
  const { partners } = search;
  return {
    ...words(['option', 'product'], search),
    ...(typeof partners === 'string' && /^[A-Z]{3}(?:,[A-Z]{3}){0,19}$/.test(partners) ? { partners } : {}),
  };
};

export const validateRunSearch = (search: Record<string, unknown>): RunSearch =>
  words(['point', 'scenario', 'disruption', 'rule', 'view'], search);
