/** Languages that a pack is printed in. */
export const packLanguages = ['ru', 'zh', 'en'] as const;
export type PackLanguage = (typeof packLanguages)[number];

/** What the address of a pack says: the language of its texts. */
export interface PackSearch {
  readonly language?: PackLanguage;
}

export const validatePackSearch = ({ language }: Record<string, unknown>): PackSearch => {
  const known = packLanguages.find((each) => each === language);
  return known === undefined ? {} : { language: known };
};
