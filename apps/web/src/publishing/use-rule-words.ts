import type { TypeRuleDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useCountryName } from '../shell/use-country-name.ts';

/** One state's rule for one type of record as sentences. */
export const useRuleWords = (): ((rule: TypeRuleDocument) => readonly string[]) => {
  const t = useTranslations('publishing.rule');
  const tScope = useTranslations('publishing.scope');
  const tRoles = useTranslations('roles');
  const nameOf = useCountryName();
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  /** Names of roles stand inside a sentence. */
  const inside = (name: string): string => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  const roles = (held: TypeRuleDocument['publish']): string =>
    held.length === 0 ? t('nobody') : either.format(held.map((role) => inside(tRoles(role))));
  return (rule) => [
    rule.usual.scope === 'named'
      ? t('usualNamed', { states: list.format(rule.usual.states.map(nameOf)) })
      : t('usual', { scope: tScope(rule.usual.scope) }),
    t('allowed', { scopes: list.format(rule.allowed.map((scope) => tScope(scope))) }),
    rule.needsSecondPerson
      ? t('publishSecond', { roles: roles(rule.publish) })
      : t('publish', { roles: roles(rule.publish) }),
    t('confirm', { roles: roles(rule.confirm) }),
    t('withdraw', { roles: roles(rule.withdraw) }),
    t('quality', { least: rule.leastQuality.toLocaleString(locale, { style: 'percent' }) }),
    rule.expiresAfterMonths === null ? t('noExpiry') : t('expiry', { months: rule.expiresAfterMonths }),
  ];
};
