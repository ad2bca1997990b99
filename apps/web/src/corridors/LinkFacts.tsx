import type { CorridorLinkDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { linkFigures } from './row-figure.ts';
import styles from './SubjectCard.module.css';
import type { SubjectNames } from './use-subject-name.ts';

interface LinkFactsProps {
  readonly link: CorridorLinkDocument;
  readonly names: SubjectNames;
  readonly onPlace: (id: string) => void;
}

/** A link: length and hours with their sources, gauge, electrification, status, the corridors it is part of. */
export const LinkFacts = ({ link, names, onPlace }: LinkFactsProps) => {
  const t = useTranslations('corridors.card');
  const tMap = useTranslations('corridors.map');
  const tStatus = useTranslations('freight.status');
  const { km, hours } = linkFigures(link);
  const name = names.link(link.id);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('length')}</dt>
        <dd>
          <FigureView figure={km} subject={`${name}, ${t('length')}`} />
        </dd>
        <dt>{t('time')}</dt>
        <dd>
          <FigureView figure={hours} subject={`${name}, ${t('time')}`} />
        </dd>
        <dt>{t('status')}</dt>
        <dd>{tStatus(link.status)}</dd>
        {link.mode === 'rail' && (
          <>
            <dt>{t('track')}</dt>
            <dd>{link.gauges.map((gauge) => `${gauge}`).join(' / ')}</dd>
            <dt>{t('electrification')}</dt>
            <dd>{tMap(`electrified.${link.electrified}`)}</dd>
          </>
        )}
        {link.calendar !== null && (
          <>
            <dt>{t('calendar')}</dt>
            <dd>{t('seasonal')}</dd>
          </>
        )}
        {link.corridors.length > 0 && (
          <>
            <dt>{t('corridors')}</dt>
            <dd>{link.corridors.map((id) => names.subject(`corridor:${id}`)).join('; ')}</dd>
          </>
        )}
      </dl>
      <ul className={styles.list}>
        {[link.from, link.to].map((id) => (
          <li key={id}>
            <button type="button" className={styles.go} onClick={() => onPlace(id)}>
              {names.place(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
