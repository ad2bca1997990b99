import type { GainsAnswer } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Gains.module.css';
import { membersOf, strongestObjection } from './objection.ts';
import type { GainWords } from './use-gain-words.ts';

interface CoreWordsProps {
  readonly answer: GainsAnswer;
  readonly words: GainWords;
  /** Without the proof of an empty core, for paper. */
  readonly isShort?: boolean;
}

/** Whether anybody has reason to leave, in sentences: of the plan as it is, and of any division at all. */
export const CoreWords = ({ answer, words, isShort = false }: CoreWordsProps) => {
  const t = useTranslations('chainResults.gains.core');
  const objection = strongestObjection(answer, answer.planGains);
  const { core } = answer;
  return (
    <div className={styles.core} data-short={isShort || undefined}>
      <p>
        {objection === null
          ? t('planStable')
          : t(objection.share === null ? 'planObjectedMoney' : 'planObjected', {
              count: objection.members.length,
              states: words.states(objection.members),
              percent: objection.share === null ? '' : words.percent(objection.share),
              amount: words.money(objection.excess),
            })}
      </p>
      <p>{core.isEmpty ? t('empty', { amount: words.money(core.subsidy) }) : t('exists')}</p>
      {core.proof !== null && !isShort && (
        <details>
          <summary>{t('proof')}</summary>
          <p>{t('proofHelp')}</p>
          <ul>
            {core.proof.map(({ mask, weight }) => (
              <li key={mask}>
                {t('proofLine', { states: words.states(membersOf(mask)), percent: words.percent(weight) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!core.isCertain && <p className={styles.doubt}>{t('uncertain')}</p>}
    </div>
  );
};
