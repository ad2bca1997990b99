import type { OptionDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './ExploreLinks.module.css';
import type { OptionBasis } from './search.ts';

interface ExploreLinksProps {
  readonly option: Pick<OptionDocument, 'products' | 'partners'>;
  readonly basis: OptionBasis;
}

/** From an option to its heading in the product space and to its first two members as a pair, on the same data. */
export const ExploreLinks = ({ option, basis }: ExploreLinksProps) => {
  const t = useTranslations('explore.link');
  const locale = useLocale();
  const names = useNames();
  const [a, b] = option.partners;
  const heading = option.products.find(({ part, hs }) => part === 'focus' && hs.length === 4);
  const { fuels, vintage } = basis;
  if (a === undefined) return null;
  return (
    <nav className={styles.links} aria-label={t('label')}>
      {heading !== undefined && (
        <LinkTo to="/space" search={{ member: a.iso3, partner: b?.iso3, heading: heading.hs, vintage }}>
          {t('headingSpace', { heading: heading.name[locale] })}
        </LinkTo>
      )}
      {b !== undefined && (
        <LinkTo to={`/pairs/${a.iso3}/${b.iso3}`} search={{ fuels, vintage }}>
          {t('pair', { a: names.country(a.iso3), b: names.country(b.iso3) })}
        </LinkTo>
      )}
    </nav>
  );
};
