import type { OptionDetailDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { DefinitionStrip } from './DefinitionStrip.tsx';
import { wayFigures } from './way-figures.ts';
import styles from './WaySection.module.css';

interface WaySectionProps extends Pick<OptionDetailDocument, 'route' | 'hasRoutes'> {
  /** Where other places are chosen. */
  readonly children?: ReactNode;
}

/** How freight gets from one partner to the other, how sure that is, and where to look at all ways. */
export const WaySection = ({ route, hasRoutes, children }: WaySectionProps) => {
  const t = useTranslations('options.way');
  const tMode = useTranslations('freight.mode');
  const tFlag = useTranslations('freight.flag');
  const locale = useLocale();
  if (route === null)
    return (
      <Section heading={t('heading')}>
        <p>{hasRoutes ? t('noneLong') : t('pendingLong')}</p>
        {children}
      </Section>
    );
  const { days, cost, emissions } = wayFigures(route);
  const words = {
    from: route.fromName[locale],
    to: route.toName[locale],
    modes: route.modes.map((mode) => tMode(mode)).join(' → '),
    borders: route.borders,
  };
  return (
    <Section heading={t('heading')} lede={t('lede', words)}>
      <DefinitionStrip
        terms={[
          { label: t('time'), figure: days },
          { label: t('cost'), figure: cost },
          { label: t('emissions'), figure: emissions },
        ]}
      />
      {route.flags.length > 0 && (
        <ul className={styles.flags}>
          {route.flags.map((flag) => (
            <li key={flag}>{tFlag(flag)}</li>
          ))}
        </ul>
      )}
      <p>
        <LinkTo to="/corridors" search={{ from: route.from, to: route.to }}>
          {t('open')}
        </LinkTo>
      </p>
      {children}
    </Section>
  );
};
