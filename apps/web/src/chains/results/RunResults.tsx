import type { ChainModel, ChainRunDocument, TaskAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Section } from '../../shell/Page.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { GainsView } from './gains/GainsView.tsx';

export interface RunResultsProps {
  readonly run: ChainRunDocument;
  readonly model: ChainModel;
  readonly answer: TaskAnswer;
}

const costParts = [
  'purchases',
  'fixed',
  'energy',
  'labour',
  'other',
  'transport',
  'duty',
  'stock',
  'outside',
  'penalties',
  'total',
] as const;

interface CostRow {
  readonly part: (typeof costParts)[number];
  readonly money: number;
}

/** The plan behind an answer, where it rests on one. */
const planOf = (answer: TaskAnswer) => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan' ? answer.answer.plan : null;
    case 'pareto':
      return answer.answer.points[0]?.plan ?? null;
    case 'disruptions':
    case 'explain':
    case 'gains':
      return answer.answer.plan;
    case 'scenarios':
    case 'no-plan':
    case 'refused':
      return null;
  }
};

/** What a run has found. */
export const RunResults = ({ model, answer }: RunResultsProps) => {
  const t = useTranslations('chains.result');
  const { write } = useFigureText();
  const plan = planOf(answer);
  const columns = useMemo(
    (): readonly TableColumn<CostRow>[] => [
      { id: 'part', header: t('part'), value: ({ part }) => t(`cost.${part}`), pinned: true },
      {
        id: 'money',
        header: t('money'),
        unit: model.currency,
        value: ({ money }) => money,
        render: ({ money }) => write(money, model.currency).number,
        numeric: true,
      },
    ],
    [t, write, model.currency],
  );
  if (plan === null) return null;
  if (answer.kind === 'gains') return <GainsView answer={answer.answer} model={model} />;
  return (
    <Section heading={t('heading')}>
      <DataTable
        columns={columns}
        rows={costParts.map((part) => ({ part, money: plan.cost[part] }))}
        rowKey={({ part }) => part}
        caption={t('heading')}
      />
    </Section>
  );
};
