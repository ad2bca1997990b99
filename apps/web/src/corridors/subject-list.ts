/** Lists of subjects as an address holds them: `node:KZDOS@60,country:AFG`. */

/** The subjects of a list; none of no list. */
export const subjectsOf = (list: string | undefined): readonly string[] =>
  (list ?? '').split(',').filter((subject) => subject !== '');

/** A subject without the days it is shut for. */
export const bareSubject = (subject: string): string => subject.replace(/@\d+$/, '');

/** Days a closure lasts, or null for good. */
export const closureDays = (subject: string): number | null => {
  const days = /@(\d+)$/.exec(subject)?.[1];
  return days === undefined ? null : Number(days);
};

/** A closure of so many days; for good without them. */
export const closureOf = (subject: string, days: number | null): string =>
  days === null ? bareSubject(subject) : `${bareSubject(subject)}@${days}`;

const written = (subjects: readonly string[]): string | undefined =>
  subjects.length === 0 ? undefined : subjects.join(',');

/** The list without a subject, whatever its days; undefined once it is empty. */
export const withoutSubject = (list: string | undefined, subject: string): string | undefined =>
  written(subjectsOf(list).filter((each) => bareSubject(each) !== bareSubject(subject)));

/** The list with a subject at its end, in place of the same one with other days. */
export const withSubject = (list: string | undefined, subject: string): string =>
  [...subjectsOf(withoutSubject(list, subject)), subject].join(',');

/** Whether a list names a subject, whatever its days. */
export const hasSubject = (list: string | undefined, subject: string): boolean =>
  subjectsOf(list).some((each) => bareSubject(each) === bareSubject(subject));

/** `node:KZDOS` as kind and id; null for a text that is none. */
export const subjectParts = (subject: string): { readonly kind: string; readonly id: string } | null => {
  const [, kind, id] = /^([a-z]+):(.+)$/.exec(bareSubject(subject)) ?? [];
  return kind === undefined || id === undefined ? null : { kind, id };
};
