import type { OptionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import styles from './RankSection.module.css';
import { ScoreBar } from './ScoreBar.tsx';
import { useNumberText } from './use-number-text.ts';
import { WeightPanel } from './WeightPanel.tsx';

interface RankSectionProps {
  readonly option: OptionDocument;
  readonly total: number;
  readonly weights: string;
  readonly onWeights: (weights: string) => void;
}

type Part = OptionDocument['parts'][number];
type Sensitivity = OptionDocument['sensitivity'][number];

/** Why the option is ranked where it is: each part, weights to move, how firm the rank is. */
export const RankSection = ({ option, total, weights, onWeights }: RankSectionProps) => {
  const t = useTranslations('find.rank');
  const tPart = useTranslations('options.parts');
  const tThreshold = useTranslations('options.thresholds');
  const { text } = useFigureText();
  const { points, count } = useNumberText();
  const sum = option.parts.reduce((all, { weight }) => all + weight, 0);
  const contribution = ({ percentile, weight }: Part): number => (sum > 0 ? (percentile * weight) / sum : 0);
  const strongest = [...option.parts].sort((a, b) => contribution(b) - contribution(a))[0]!;
  const threshold = (key: string): string => (tThreshold.has(key as never) ? tThreshold(key as never) : key);
  const moved = (rank: number | null): string => (rank === null ? t('dropsOut') : count(rank));
  return (
    <Section
      id="rank"
      heading={t('heading', { rank: option.rank, total, part: tPart(strongest.name) })}
      lede={t('help')}
    >
      <div className={styles.columns}>
        <div className={styles.tables}>
          <p className={styles.score}>
            {t('score')} <ScoreBar score={option.score} parts={option.parts} />
          </p>
          <DataTable
            caption={t('partsCaption')}
            rows={option.parts}
            rowKey={({ name }) => name}
            columns={[
              { id: 'part', header: t('part'), value: ({ name }) => tPart(name), pinned: true },
              {
                id: 'raw',
                header: t('raw'),
                value: ({ raw }) => raw,
                render: ({ raw, unit }) => text({ value: raw, unit: unit === 'index' ? '' : unit }),
                numeric: true,
              },
              {
                id: 'percentile',
                header: t('percentile'),
                value: ({ percentile }) => percentile * 100,
                render: ({ percentile }) => points(percentile),
                numeric: true,
              },
              { id: 'weight', header: t('weight'), value: ({ weight }) => weight, numeric: true },
              {
                id: 'adds',
                header: t('adds'),
                value: (part) => contribution(part) * 100,
                render: (part) => points(contribution(part)),
                numeric: true,
              },
            ]}
          />
          {option.sensitivity.length > 0 && (
            <>
              <h3>{t('sensitivity')}</h3>
              <p className={styles.help}>{t('sensitivityHelp')}</p>
              <DataTable<Sensitivity>
                caption={t('sensitivity')}
                rows={option.sensitivity}
                rowKey={(row) => row.threshold}
                columns={[
                  {
                    id: 'threshold',
                    header: t('threshold'),
                    value: (row) => threshold(row.threshold),
                    pinned: true,
                    wrap: true,
                  },
                  {
                    id: 'base',
                    header: t('base'),
                    value: ({ base }) => base,
                    render: ({ base }) => count(base),
                    numeric: true,
                  },
                  {
                    id: 'low',
                    header: t('lower'),
                    value: ({ rankLow }) => rankLow,
                    render: ({ rankLow }) => moved(rankLow),
                    numeric: true,
                  },
                  { id: 'rank', header: t('asUsed'), value: ({ rank }) => rank, numeric: true },
                  {
                    id: 'high',
                    header: t('higher'),
                    value: ({ rankHigh }) => rankHigh,
                    render: ({ rankHigh }) => moved(rankHigh),
                    numeric: true,
                  },
                ]}
              />
            </>
          )}
        </div>
        <WeightPanel kind={option.kind} parts={option.parts} weights={weights} onChange={onWeights} />
      </div>
    </Section>
  );
};
