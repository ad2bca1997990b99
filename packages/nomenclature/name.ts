/** A name in the three languages of the first page. */
export interface Name {
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
}

export type Language = keyof Name;
export const languages: readonly Language[] = ['en', 'ru', 'zh'];
