import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { forumsQuery } from '../queries.ts';

/** Bodies before which a case may be brought, by name. */
export const useForumChoices = (): readonly { readonly value: string; readonly label: string }[] => {
  const locale = useLocale();
  const { data } = useQuery(forumsQuery());
  return (data?.items ?? [])
    .map(({ id, name }) => ({ value: id, label: name[locale] }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
};
