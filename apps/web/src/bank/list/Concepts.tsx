import type { ConceptDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import { useText } from '../NameIn.tsx';
import styles from './Concepts.module.css';

interface ConceptsProps {
  readonly concepts: readonly ConceptDocument[];
  /** The concept that the reader has confirmed, as `HS:8708`. */
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** Concepts shown at once; the text rarely means more. */
const most = 6;

/**
 * How the address names a concept: `HS:8708`. Records are rarely coded finer than a heading, so that a subheading
 * stands for its heading.
 */
const conceptCode = ({ scheme, code }: Pick<ConceptDocument, 'scheme' | 'code'>): string =>
  `${scheme}:${scheme === 'HS' ? code.slice(0, 4) : code}`;

/** What a text was understood as: pressing a concept keeps only records about it, pressing it again all of them. */
export const Concepts = ({ concepts, chosen, onChoose }: ConceptsProps) => {
  const t = useTranslations('bank.search');
  const text = useText();
  const shown = concepts.slice(0, most);
  if (shown.length === 0) return null;
  return (
    <div className={styles.concepts}>
      <h2 id="understood">{t('understood')}</h2>
      <ul aria-labelledby="understood">
        {shown.map((concept) => {
          const code = conceptCode(concept);
          const { en, ru, zh } = concept.name;
          const hasName = en !== null || ru !== null || zh !== null;
          return (
            <li key={`${concept.scheme} ${concept.code}`}>
              <Button
                aria-pressed={code === chosen}
                title={
                  concept.because.length > 0 ? t('fromWords', { words: concept.because.join(', ') }) : ''
                }
                onClick={() => onChoose(code === chosen ? undefined : code)}
              >
                <span
                  className={styles.likelihood}
                  style={{ inlineSize: `${Math.round(concept.likelihood * 100)}%` }}
                  aria-hidden="true"
                />
                <span>
                  {hasName ? text(concept.name) : code} <small>{`${concept.scheme} ${concept.code}`}</small>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      <p>{t(chosen === undefined ? 'confirmConcept' : 'confirmed')}</p>
    </div>
  );
};
