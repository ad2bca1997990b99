/** Languages of a document. Russian and Chinese texts are equally authentic; English serves those who read neither. */
export const languages = ['ru', 'zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is agreed is agreed in these (Charter of the Organisation, article 20). */
export const authenticLanguages = ['ru', 'zh'] as const satisfies Language[];

/** An expression per language; null where there is none yet. */
export type Texts = Readonly<Record<Language, string | null>>;
