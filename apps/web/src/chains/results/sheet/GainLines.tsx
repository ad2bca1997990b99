import type { GainsAnswer } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CoreWords } from '../gains/CoreWords.tsx';
import { gainRows } from '../gains/gain-rows.ts';
import { useGainWords } from '../gains/use-gain-words.ts';
import styles from './Sheet.module.css';

interface GainLinesProps {
  readonly answer: GainsAnswer;
  readonly currency: string;
}

/** Gains of each state on a sheet of paper: alone, as the plan falls out, and by the stable shares. */
export const GainLines = ({ answer, currency }: GainLinesProps) => {
  const t = useTranslations('chainResults.gains');
  const words = useGainWords(answer.players, currency);
  const amount = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('unknown') : words.money(value);
  return (
    <section className={styles.part}>
      <h2>{t('heading')}</h2>
      <table className={styles.gains}>
        <thead>
          <tr>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.alone')}</th>
            <th scope="col">{words.division('plan')}</th>
            <th scope="col">{words.division('stable')}</th>
          </tr>
        </thead>
        <tbody>
          {gainRows(answer).map(({ country, place, alone, gains }) => (
            <tr key={country}>
              <th scope="row">{words.state(place)}</th>
              <td>{amount(alone)}</td>
              <td>{amount(gains.get('plan'))}</td>
              <td>
                <b>{amount(gains.get('stable'))}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CoreWords answer={answer} words={words} isShort />
    </section>
  );
};
