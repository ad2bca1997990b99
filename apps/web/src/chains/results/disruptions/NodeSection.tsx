import type { ChainModel, NodeResilience } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { PlanWords } from '../plan/use-plan-words.ts';
import { irreplaceable, worstFirst } from './node-rows.ts';

interface NodeSectionProps {
  readonly model: ChainModel;
  readonly nodes: readonly NodeResilience[];
  readonly words: PlanWords;
}

/** Nodes drawn; the table has all of them. */
const drawn = 14;

/** How much of the deliveries the chain keeps without each node, and how long until it delivers as before. */
export const NodeSection = ({ model, nodes, words }: NodeSectionProps) => {
  const t = useTranslations('chainResults.nodes');
  const rows = useMemo(
    () =>
      worstFirst(nodes).map((node) =>
        Object.assign({}, node, {
          key: `${node.table} ${node.id}`,
          name: node.table === 'borders' ? words.any(node.id) : words.row(node.table, node.id),
          kind: t(`kind.${node.table}`),
          served: words.percent(node.servedShare),
        }),
      ),
    [nodes, words, t],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const shown = rows.slice(0, drawn);
      return {
        height: shown.length * 38 + 40,
        marginLeft: 10,
        marginRight: Math.min(110, width * 0.25),
        marginTop: 4,
        x: {
          domain: [0, 1],
          label: null,
          ticks: 5,
          tickFormat: (share: number) => words.percent(share),
          grid: true,
        },
        y: { axis: null, label: null, domain: shown.map(({ key }) => key) },
        marks: [
          plot.ruleY(shown, { x1: 0, x2: 1, y: 'key', stroke: 'var(--rule)', dy: 8 }),
          plot.dot(shown, {
            x: 'servedShare',
            y: 'key',
            r: 6,
            dy: 8,
            fill: ({ servedShare }: NodeResilience) =>
              servedShare < 1 ? 'var(--pomegranate-fill)' : 'var(--pistachio-fill)',
          }),
          plot.text(shown, {
            frameAnchor: 'left',
            y: 'key',
            text: ({ name, kind }: (typeof shown)[number]) => `${name} · ${kind}`,
            textAnchor: 'start',
            dy: -7,
          }),
          plot.text(shown, {
            frameAnchor: 'right',
            y: 'key',
            text: ({ daysToRecover }: NodeResilience) =>
              daysToRecover === null ? t('never') : words.days(daysToRecover),
            textAnchor: 'start',
            dx: 12,
            dy: 8,
          }),
        ],
      };
    },
    [rows, words, t],
  );
  const lost = irreplaceable(nodes);
  const finding = t('finding', {
    count: lost.length,
    of: `${nodes.length}`,
    name: rows[0]?.name ?? '',
    percent: rows[0]?.served ?? '',
  });
  if (rows.length === 0) return <p>{t('none')}</p>;
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[]}
      {...(rows.length > drawn ? { note: t('more', { count: rows.length - drawn }) } : {})}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={t('heading')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { id: 'name', header: t('node'), value: ({ name }) => name, pinned: true, wrap: true },
            { id: 'kind', header: t('kindHeader'), value: ({ kind }) => kind },
            {
              id: 'served',
              header: t('served'),
              value: ({ servedShare }) => servedShare,
              render: ({ served }) => served,
              numeric: true,
            },
            {
              id: 'survive',
              header: t('survive'),
              unit: t('days'),
              value: ({ daysToSurvive }) => daysToSurvive,
              render: ({ daysToSurvive }) =>
                daysToSurvive === null ? t('forever') : words.number(Math.round(daysToSurvive)),
              numeric: true,
            },
            {
              id: 'recover',
              header: t('recover'),
              unit: t('days'),
              value: ({ daysToRecover }) => daysToRecover,
              render: ({ daysToRecover }) =>
                daysToRecover === null ? t('never') : words.number(Math.round(daysToRecover)),
              numeric: true,
            },
            {
              id: 'loss',
              header: t('loss'),
              unit: t('lossUnit', { currency: model.currency }),
              value: ({ lossPerDay }) => lossPerDay,
              render: ({ lossPerDay }) => words.number(lossPerDay, model.currency),
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
