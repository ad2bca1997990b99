import type { ChainModel, GainsAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../../evidence/use-figure-text.ts';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import type { Division, GainRow } from './gain-rows.ts';
import { divisionsOf, errorsUnder, gainsUnder } from './gain-rows.ts';
import styles from './Gains.module.css';
import { strongestObjection } from './objection.ts';
import type { GainWords } from './use-gain-words.ts';

interface GainTableProps {
  readonly answer: GainsAnswer;
  readonly model: ChainModel;
  readonly rows: readonly GainRow[];
  readonly words: GainWords;
  readonly caption: string;
  readonly chosen: Division;
}

/** Each state's gain alone, in the plan and under each rule; below, whether a coalition could do better by leaving. */
export const GainTable = ({ answer, model, rows, words, caption, chosen }: GainTableProps) => {
  const t = useTranslations('chainResults.gains');
  const { write } = useFigureText();
  const columns = useMemo((): readonly TableColumn<GainRow>[] => {
    const cell = (amount: number | null, alone: number, error: number | null) =>
      amount === null ? (
        t('unknown')
      ) : (
        <span className={styles.cell} data-worse={amount < alone - 1 ? '' : undefined}>
          {write(amount, model.currency).number}
          {error !== null && error > 0 && ` ± ${write(error, model.currency).number}`}
        </span>
      );
    return [
      { id: 'state', header: t('column.state'), value: ({ place }) => words.state(place), pinned: true },
      {
        id: 'alone',
        header: t('column.alone'),
        unit: t('unit', { currency: model.currency }),
        value: ({ alone }) => alone,
        render: ({ alone }) => write(alone, model.currency).number,
        numeric: true,
      },
      ...divisionsOf(answer).map((division): TableColumn<GainRow> => ({
        id: division,
        header:
          division === chosen
            ? t('column.chosen', { name: words.division(division) })
            : words.division(division),
        unit: t('unit', { currency: model.currency }),
        value: ({ gains }) => gains.get(division) ?? null,
        render: ({ gains, alone, place }) =>
          cell(gains.get(division) ?? null, alone, errorsUnder(answer, division)?.[place] ?? null),
        numeric: true,
      })),
    ];
  }, [answer, model.currency, words, write, t, chosen]);
  const verdicts = divisionsOf(answer).map((division) => {
    const shares = gainsUnder(answer, division);
    return { division, objection: shares === null ? null : strongestObjection(answer, shares) };
  });
  return (
    <>
      <DataTable columns={columns} rows={rows} rowKey={({ country }) => country} caption={caption} />
      {divisionsOf(answer).some((division) => errorsUnder(answer, division) !== null) && (
        <p>{t('sampled')}</p>
      )}
      <ul className={styles.verdicts}>
        {verdicts.map(({ division, objection }) => (
          <li key={division} data-stable={objection === null ? '' : undefined}>
            <b>{t('verdict.rule', { name: words.division(division) })}</b>{' '}
            {objection === null
              ? t('verdict.stable')
              : t('verdict.objects', {
                  states: words.states(objection.members),
                  amount: words.money(objection.excess),
                })}
          </li>
        ))}
      </ul>
    </>
  );
};
