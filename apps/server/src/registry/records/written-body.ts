import type { NameHazard, RecordBody } from '@hamkor/registry';
import { nameHazards } from '@hamkor/registry';

/** A name that could pass for another, or turn the text around it. */
export interface HazardousName {
  /** Into the body: `/name/en`. */
  readonly pointer: string;
  readonly hazard: NameHazard;
}

/** Hazards in the names of a body. */
export const hazardsIn = ({ name, otherNames }: Pick<RecordBody, 'name' | 'otherNames'>): HazardousName[] => [
  ...(['en', 'ru', 'zh'] as const).flatMap((language) =>
    nameHazards(name[language] ?? '', language).map((hazard) => ({ pointer: `/name/${language}`, hazard })),
  ),
  ...otherNames.flatMap((other, place) =>
    nameHazards(other).map((hazard) => ({ pointer: `/otherNames/${place}`, hazard })),
  ),
];

/**
 * A body as a person may write it: the origin of the ledger is kept where the platform took the record up and the source is
 * still the same; nobody can claim it for words of their own.
 */
export const writtenBody = (body: RecordBody, before: RecordBody | null): RecordBody => {
  const origin = before !== null && before.source.cited === body.source.cited ? before.source.origin : null;
  return { ...body, source: { ...body.source, origin } };
};
