import type { ChainModel, ChainRunDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { writeDuration } from '../../imports/write-duration.ts';
import { Waiting } from '../../shell/Waiting.tsx';
import { useModelWords } from '../model/use-model-words.ts';
import type { ProgressTrail } from './progress-trail.ts';
import styles from './RunView.module.css';
import { TrailChart } from './TrailChart.tsx';
import { useTaskWords } from './use-task-words.ts';

interface RunProgressProps {
  readonly run: ChainRunDocument;
  readonly trail: ProgressTrail;
  readonly model: ChainModel;
}

/** A run under way: what is solved, how much of it is done, how far the plan found may be from the best. */
export const RunProgress = ({ run, trail, model }: RunProgressProps) => {
  const t = useTranslations('chains.run');
  const locale = useLocale();
  const { text } = useFigureText();
  const words = useTaskWords();
  const modelWords = useModelWords(model);
  const name = (id: string): string => {
    const row = [...model.scenarios, ...model.disruptions, ...model.limits].find((each) => each.id === id);
    return row === undefined ? modelWords.any(id) : modelWords.names(row.name);
  };
  const { progress } = run;
  if (progress === null) {
    return (
      <>
        <p>{t(run.state === 'waiting' ? 'waiting' : 'beginning')}</p>
        <Waiting lines={3} />
      </>
    );
  }
  const isMoney = run.kind !== 'pareto' && !progress.at.startsWith('objective:');
  const measures = [
    t('elapsed', { time: writeDuration(progress.seconds, locale) }),
    ...(progress.gap === null
      ? [t('noPlanYet')]
      : [t('gapNow', { gap: text({ value: progress.gap, unit: 'share' }) })]),
    ...(run.worker === null ? [] : [t('worker', { name: run.worker })]),
  ];
  const said = [
    words.at(progress.at, name),
    ...(progress.of > 1 ? [t('doneOf', { done: `${progress.done}`, of: `${progress.of}` })] : []),
  ];
  return (
    <div className={styles.progress}>
      <p>{said.join(' · ')}</p>
      <progress
        // Of the solve under way nobody knows the share that is done: what its gap has closed stands for it.
        max={Math.max(1, progress.of)}
        value={progress.done + (progress.gap === null ? 0 : 1 - Math.min(1, progress.gap))}
        aria-label={t('bar', { question: words.kind(run.kind) })}
        aria-valuetext={[...said, ...measures].join(', ')}
      />
      <p className={styles.measures}>{measures.join(' · ')}</p>
      <TrailChart trail={trail} unit={isMoney ? model.currency : ''} />
    </div>
  );
};
