/**
 * What a producer published, apart from what we made of it. One folder of `data/` is one origin.
 * All fields are required: a figure whose origin cannot be told does not enter.
 */
export interface Origin {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  readonly url: string;
  /** ISO date on which the source was read. */
  readonly accessed: string;
  readonly licence: string;
  /** The years or moment the content speaks of, as text, e.g. "2022-2024". */
  readonly period: string;
  /** How the producer asks to be cited. */
  readonly citation: string;
  /** `none`: as published; `minor`: reshaped; `major`: computed or judged by Hamkor. */
  readonly processing: 'none' | 'minor' | 'major';
  /** What was done to it, in one or two sentences. */
  readonly processingNote: string;
  /** Known gaps, each a sentence. */
  readonly gaps: readonly string[];
  readonly tables: readonly OriginTable[];
}

export interface OriginTable {
  /** File name in the origin's folder. */
  readonly file: string;
  readonly about: string;
  readonly rows: number;
  /** SHA-256 of the file in lower-case hexadecimal. */
  readonly sha256: string;
}
