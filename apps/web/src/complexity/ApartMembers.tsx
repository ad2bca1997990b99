import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import styles from './ComplexityPage.module.css';
import type { Placed } from './placed.ts';
import { surelyAbove } from './placed.ts';
import { usePlacesText } from './use-places-text.ts';

interface ApartMembersProps {
  readonly members: readonly Placed[];
  readonly vintage: string | undefined;
}

/** Which members the whiskers tell apart, in words. */
export const ApartMembers = ({ members, vintage }: ApartMembersProps) => {
  const t = useTranslations('structure.complexity');
  const locale = useLocale();
  const places = usePlacesText();
  const format = useFormatter();
  return (
    <Section id="apart" heading={t('apart.heading')} lede={t('apart.lede')}>
      <dl className={styles.apart}>
        {surelyAbove(members).map(({ country, above }) => (
          <div key={country.iso3}>
            <dt>
              <LinkTo to="/space" search={{ member: country.iso3, vintage }}>
                {country.name[locale]}
              </LinkTo>
              <bdi className={styles.places}>{places(country.places)}</bdi>
            </dt>
            <dd>
              {above.length === 0
                ? t('apart.aboveNone')
                : t('apart.above', { members: format.list(above.map(({ name }) => name[locale])) })}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
