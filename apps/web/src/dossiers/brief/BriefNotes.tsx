import type { BriefDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { originsQuery } from '../../api/queries.ts';
import { CertaintySwatch } from '../../evidence/CertaintySwatch.tsx';
import styles from './Brief.module.css';

/** Where every figure of the brief comes from, by number: origin, citation, year, how sure, where to look at it. */
export const BriefNotes = ({ notes }: Pick<BriefDocument, 'notes'>) => {
  const t = useTranslations('dossiers.briefPage');
  const tConfidence = useTranslations('evidence.confidence');
  const origins = useQuery(originsQuery());
  const nameOf = (id: string): string => {
    const known = origins.data?.items.find((origin) => origin.id === id);
    return known === undefined ? id : `${known.producer}, ${known.title} (${known.period})`;
  };
  return (
    <section className={styles.notes}>
      <h2>{t('sources')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={`note-${note.number}`}>
            <b>{note.number}</b>
            <span>
              {[
                ...note.origins.map(nameOf),
                note.cited,
                note.year === null ? t('noYear') : `${note.year}`,
                note.steps.length > 0 ? t('computed') : null,
                note.act === null ? null : t('act', { act: `${note.act}` }),
              ]
                .filter((part) => part !== null && part !== '')
                .join('; ')}
              . <CertaintySwatch certainty={note.confidence} /> {tConfidence(note.confidence)}.{' '}
              <span className={styles.address}>{note.address}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
