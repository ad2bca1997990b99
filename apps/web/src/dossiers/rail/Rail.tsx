import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Rail.module.css';
import { railMark, sectionKeys } from './sections.ts';

/** The thread from question to delivery as a rail of stops; what is still empty is hollow. */
export const Rail = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      <ol>
        {sectionKeys.map((section) => {
          const mark = railMark(section, detail);
          const isEmpty = mark.kind === 'count' && mark.count === 0;
          return (
            <li key={section} data-empty={isEmpty || undefined}>
              <a href={`#${section}`}>{t(`rail.${section}`)}</a>
              <span className={styles.mark}>
                {mark.kind === 'gate'
                  ? t(mark.isReady ? 'rail.gateReady' : 'rail.gateNext', { gate: mark.gate.toUpperCase() })
                  : isEmpty
                    ? t('rail.none')
                    : mark.count}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
