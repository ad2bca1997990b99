import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../../evidence/use-names.ts';
import { forumsQuery } from '../queries.ts';

interface ActorLike {
  readonly name: string | null;
  readonly role: string | null;
  readonly state: string | null;
  readonly organisation: string | null;
}

/** Writers of what the council deals with: kinds, stages, acts, states, forums, people, in the reader's language. */
export const useCouncilWords = () => {
  const t = useTranslations('council');
  const tRole = useTranslations('roles');
  const locale = useLocale();
  const names = useNames();
  const { data: forums } = useQuery(forumsQuery());
  const known = (key: string, otherwise: string): string =>
    t.has(key as 'title') ? t(key as 'title') : otherwise;
  /** `project`, `g2` as words; a stage means different things in different kinds. */
  const stage = (kind: string, value: string): string => known(`stage.${kind}.${value}`, value);
  const state = (code: string): string => names.country(code);
  const states = (codes: readonly string[]): string =>
    codes
      .map(state)
      .sort((one, other) => one.localeCompare(other, locale))
      .join(locale === 'zh' ? '、' : ', ');
  const forum = (id: string): string => forums?.items.find((each) => each.id === id)?.name[locale] ?? id;
  /** For whom something waits: a state, the Secretariat or the chair. */
  const party = (of: string): string => known(`party.${of}`, state(of));
  /** What was done, as the timeline says it; an act that the catalogue does not know, by its kind. */
  const did = (kind: string): string => known(`did.${kind}`, kind);
  const role = (value: string): string => (tRole.has(value as 'bank') ? tRole(value as 'bank') : value);
  const actor = (who: ActorLike | null): string =>
    who === null
      ? t('platform')
      : [
          who.state === null ? null : state(who.state),
          who.role === null ? null : role(who.role),
          who.name,
          who.organisation,
        ]
          .filter((part) => part !== null)
          .join(' · ');
  /** `national-coordinator@KAZ@` as words. */
  const seat = (as: string): string => {
    const [heldRole = '', heldState = '', organisation = ''] = as.split('@');
    return [
      role(heldRole),
      heldState === '' ? null : state(heldState),
      organisation === '' ? null : organisation,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
  return { stage, state, states, forum, forums, party, did, actor, seat };
};
