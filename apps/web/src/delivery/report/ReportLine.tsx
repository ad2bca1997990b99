import type { ReportLineDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import { useMilestoneWords } from '../gantt/use-milestone-words.ts';
import styles from './Report.module.css';

/** The page that a line is about. */
const pageOf = ({ delivery, case: of }: ReportLineDocument): string | null =>
  delivery !== null ? `/delivery/${delivery}` : of !== null ? `/council/cases/${of}` : null;

/** One thing that the log tells of the year: project, what of it, by whom, how long and why, and the acts that say so. */
export const ReportLine = ({ line }: { readonly line: ReportLineDocument }) => {
  const t = useTranslations('delivery');
  const tGate = useTranslations('dossiers.gates');
  const nameOf = useCountryName();
  const words = useMilestoneWords();
  const page = pageOf(line);
  return (
    <div>
      {line.title !== null &&
        (page === null ? (
          <TextOf text={line.title} />
        ) : (
          <LinkTo to={page}>
            <TextOf text={line.title} />
          </LinkTo>
        ))}
      {line.of !== null && (
        <>
          {line.title !== null && ': '}
          <TextOf text={line.of} />
        </>
      )}
      {line.gate !== null && `: ${line.gate.toUpperCase()} ${tGate(line.gate)}`}
      {line.days !== null &&
        ` · ${line.section === 'achieved' ? words.slip(line.days) : t('delays.days', { days: line.days })}`}
      {line.section === 'slipped' && ` · ${line.cause === null ? t('cause.none') : t(`cause.${line.cause}`)}`}
      {line.states.length > 0 && ` · ${line.states.map(nameOf).join(', ')}`}
      {line.text !== null && (
        <q className={styles.words} dir="auto">
          {line.text}
        </q>
      )}
      <span className={styles.acts}>
        {line.acts.map((act) => (
          <LinkTo key={act} to="/bank/log" search={{ subject: line.delivery ?? line.case ?? undefined }}>
            {t('act', { act: `${act}` })}
          </LinkTo>
        ))}
      </span>
    </div>
  );
};
