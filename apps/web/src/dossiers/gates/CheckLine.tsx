import type { DossierDetailDocument } from '@hamkor/contract';
import { findRequirement } from '@hamkor/dossier';
import { useTranslations } from 'use-intl';
import { DeedForm } from '../form/DeedForm.tsx';
import { Entry } from '../form/Entry.tsx';
import { useDossierWords } from '../use-dossier-words.ts';
import styles from './Gates.module.css';
import { useFoundWords } from './use-found-words.ts';

interface CheckLineProps {
  readonly line: DossierDetailDocument['gates'][number]['lines'][number];
  readonly detail: DossierDetailDocument;
}

const marks = { met: '✓', missing: '✕', 'not-yet': '○', waived: '≈' } as const;
const blank = { text: '', source: '' };

/** One thing that a gate asks for: whether it is met and by what, or what to do for it. */
export const CheckLine = ({ line, detail }: CheckLineProps) => {
  const t = useTranslations('dossiers');
  const words = useDossierWords();
  const found = useFoundWords(detail);
  const { id } = detail.dossier;
  const isOpen = line.standing === 'missing' || line.standing === 'not-yet';
  const takesWords = findRequirement(line.requirement)?.by !== 'held';
  const named = line.found.map(found);
  return (
    <li data-standing={line.standing}>
      <span className={styles.mark} aria-hidden="true">
        {marks[line.standing]}
      </span>
      <div className={styles.line}>
        <p>
          <span className={styles.requirement}>{words.requirement(line.requirement)}</span>{' '}
          <b className={styles.verdict}>{t(`gate.line.${line.standing}`)}</b>
        </p>
        <p className={styles.reason}>
          {t(`reasons.${line.reason}`)}
          {named.length > 0 && `: ${named.join('; ')}`}
          {line.states.length > 0 && ` (${words.states(line.states)})`}
        </p>
        {isOpen && <p className={styles.todo}>{t(`todo.${line.requirement}`)}</p>}
        {isOpen && takesWords && (
          <DeedForm
            title={t('gate.give')}
            meaning={t('gate.giveMeaning')}
            name={`dossier.${id}.evidence.${line.requirement}`}
            initial={blank}
            path={`dossiers/${encodeURIComponent(id)}/acts`}
            kind="dossier.give-evidence"
            may={detail.may}
            body={({ text, source }) =>
              text.trim() === '' || source.trim() === ''
                ? null
                : { requirement: line.requirement, text: text.trim(), source: source.trim() }
            }
          >
            {({ text, source }, change) => (
              <>
                <Entry
                  label={t('gate.text')}
                  value={text}
                  rows={4}
                  most={8000}
                  onValue={(value) => change({ text: value })}
                />
                <Entry
                  label={t('gate.source')}
                  value={source}
                  rows={2}
                  most={2000}
                  onValue={(value) => change({ source: value })}
                />
              </>
            )}
          </DeedForm>
        )}
      </div>
    </li>
  );
};
