import { z } from 'zod';
import type { Names } from './model.ts';

/** No figure of a model is beyond this; sums of them stay exact enough to be solved. */
const largest = 1e15;
/** No control characters (a line break apart), halves of characters and non-characters: what a sheet cannot carry. */
const plainText = /^[^\p{Cc}\p{Cs}\p{NChar}]*$/u;
const linesOfText = /^(?:[^\p{Cc}\p{Cs}\p{NChar}]|\n)*$/u;
/** Begins with a letter or digit, does not end with a space, holds neither `;` nor `*`. */
const idPattern = /^[\p{L}\p{N}_](?:[^\p{Cc}\p{Cs};*]*[^\p{Cc}\p{Cs};*\p{Z}])?$/u;

export const idValue = z.string().min(1).max(80).regex(idPattern);
export const idOrAll = z.union([z.literal('*'), idValue]);
export const textValue = z.string().min(1).max(400).regex(plainText);
export const longText = z.string().max(4000).regex(linesOfText);

export const amount = z.number().min(0).max(largest);
export const positive = z.number().gt(0).max(largest);
export const anyNumber = z.number().min(-largest).max(largest);
export const share = z.number().min(0).max(1);
export const wholeNumber = z.int().min(0).max(10_000);
export const year = z.int().min(1900).max(2200);
export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);
export const ids = z.array(idValue).max(2000);

const part = z.string().min(1).max(400).regex(plainText);

/** A name in three languages, in some of them, or one text for all: what is not given takes the first that is. */
export const namesValue: z.ZodType<Names> = z
  .union([
    part,
    z
      .strictObject({ en: part.optional(), ru: part.optional(), zh: part.optional() })
      .refine(({ en, ru, zh }) => (en ?? ru ?? zh) !== undefined),
  ])
  .transform((given) => {
    if (typeof given === 'string') return { en: given, ru: given, zh: given };
    const any = given.en ?? given.ru ?? given.zh ?? '';
    return { en: given.en ?? any, ru: given.ru ?? any, zh: given.zh ?? any };
  });

/** What a row with money may say of its own currency. */
export const priced = {
  currency: currencyCode
    .exactOptional()
    .describe('ISO 4217 code of the money in this row; must be that of the chain. Nothing is converted.'),
  priceYear: year.exactOptional().describe('Year of the prices in this row; must be that of the chain.'),
};
