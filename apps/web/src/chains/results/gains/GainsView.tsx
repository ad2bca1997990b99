import type { ChainModel, ChainRunDocument, GainsAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { Section } from '../../../shell/Page.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { useRunChoice } from '../use-run-choice.ts';
import { askedGains } from './asked-gains.ts';
import { CoalitionTable } from './CoalitionTable.tsx';
import { CoreWords } from './CoreWords.tsx';
import { FairnessCurve } from './FairnessCurve.tsx';
import { GainBars } from './GainBars.tsx';
import { GainTable } from './GainTable.tsx';
import type { Division } from './gain-rows.ts';
import { divisionsOf, gainRows } from './gain-rows.ts';
import styles from './Gains.module.css';
import { TransferList } from './TransferList.tsx';
import { useGainWords } from './use-gain-words.ts';

interface GainsViewProps {
  readonly answer: GainsAnswer;
  readonly model: ChainModel;
  readonly run: ChainRunDocument;
}

/** What each state has of the chain, alone, in the plan and under each rule, and whether anybody has reason to leave. */
export const GainsView = ({ answer, model, run }: GainsViewProps) => {
  const t = useTranslations('chainResults.gains');
  const [search, choose] = useRunChoice();
  const rests = useRestsOn(model, answer.plan);
  const { duties, commons } = askedGains(run.task);
  const words = useGainWords(answer.players, model.currency);
  const rows = useMemo(() => gainRows(answer), [answer]);
  const divisions = divisionsOf(answer);
  const chosen: Division = divisions.find((division) => division === search.rule) ?? 'stable';
  const better = rows.filter(({ gains, alone }) => (gains.get(chosen) ?? 0) >= alone).length;
  const everybody = answer.worth.find(({ mask }) => mask === 2 ** answer.players.length - 1);
  const finding = t('finding', {
    amount: words.money(everybody?.worth ?? 0),
    better,
    of: `${rows.length}`,
    rule: words.division(chosen),
  });
  return (
    <>
      <Section heading={t('heading')} lede={t('lede')}>
        <ChartFrame
          level={3}
          finding={finding}
          title={finding}
          scope={`${t('scope', { currency: model.currency, year: `${model.priceYear}` })} ${t(`duties.${duties}`)} ${t(`commons.${commons}`)}`}
          origins={rests.originsOf.cost}
          legend={
            <div className={styles.controls}>
              <label>
                <span>{t('choose')}</span>
                <select value={chosen} onChange={({ target }) => choose({ rule: target.value })}>
                  {divisions.map((division) => (
                    <option key={division} value={division}>
                      {words.division(division)}
                    </option>
                  ))}
                </select>
              </label>
              <p className={styles.legend}>
                <span className={styles.tick} aria-hidden="true" />
                {t('legend.alone')}
                <span className={styles.gain} aria-hidden="true" />
                {t('legend.gain')}
              </p>
            </div>
          }
          chart={<GainBars rows={rows} division={chosen} words={words} description={finding} />}
          table={
            <GainTable
              answer={answer}
              model={model}
              rows={rows}
              words={words}
              caption={t('heading')}
              chosen={chosen}
            />
          }
        />
        <CoreWords answer={answer} words={words} />
      </Section>
      <Section heading={t('tableHeading')} lede={t('tableLede')}>
        <GainTable
          answer={answer}
          model={model}
          rows={rows}
          words={words}
          caption={t('tableHeading')}
          chosen={chosen}
        />
      </Section>
      <Section heading={t('transfer.heading')} lede={t('transfer.lede')}>
        <TransferList answer={answer} words={words} currency={model.currency} />
      </Section>
      <Section heading={t('fairness.heading')} lede={t('fairness.lede')}>
        <FairnessCurve
          points={answer.fairness}
          words={words}
          currency={model.currency}
          origins={rests.originsOf.cost}
        />
      </Section>
      <Section heading={t('coalition.heading')} lede={t('coalition.lede')}>
        <CoalitionTable answer={answer} words={words} currency={model.currency} />
      </Section>
    </>
  );
};
