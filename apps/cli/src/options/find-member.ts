import type { Name } from '@hamkor/nomenclature';
import { foldText } from '@hamkor/nomenclature';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';

export interface Member {
  readonly iso3: string;
  readonly name: Name;
}

/** The member of that code, or of that name in any of the three languages; null where there is none. */
export const findMember = (text: string, members: readonly Member[]): Member | null => {
  const wanted = foldText(text);
  return (
    members.find(({ iso3, name }) =>
      [iso3, name.en, name.ru, name.zh].some((called) => foldText(called) === wanted),
    ) ?? null
  );
};

/** That an option names no member, with who was meant where somebody probably mistyped. */
export const unknownMember = (
  t: Terminal['t'],
  option: 'member' | 'partner' | 'place',
  found: string,
  members: readonly Member[],
): string => {
  const codes = members.map(({ iso3 }) => iso3);
  const meant = nearest(found, found.length > 3 ? members.map(({ name }) => name.en) : codes);
  const question = meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
  return t('cli.options.unknownMember', { option, found, question, members: codes.join(', ') });
};
