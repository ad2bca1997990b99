import type { SubstitutionExplanation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { certaintyOf } from '../../evidence/format-figure.ts';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { useNames } from '../../evidence/use-names.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useNumberText } from '../use-number-text.ts';

interface SuppliersFigureProps {
  readonly explanation: SubstitutionExplanation;
  readonly importer: string;
  readonly product: string;
}

/** Who supplies the importer from outside, largest first: what the option would make less necessary. */
export const SuppliersFigure = ({ explanation, importer, product }: SuppliersFigureProps) => {
  const t = useTranslations('find.suppliers');
  const names = useNames();
  const { text } = useFigureText();
  const { percent } = useNumberText();
  const total = explanation.history.at(-1)?.outsideImports.value ?? null;
  const rows = useMemo(
    () =>
      explanation.outsideSuppliers.map(({ iso3, value }) => ({
        iso3,
        name: names.country(iso3),
        figure: value,
        amount: value.value ?? 0,
        written: text(value),
      })),
    [explanation.outsideSuppliers, names, text],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      marginLeft: Math.min(180, width * 0.35),
      marginRight: 90,
      height: 34 + rows.length * 30,
      x: { axis: null },
      y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
      marks: [
        ...rows.map((row) =>
          plot.barX([row], {
            x: 'amount',
            y: 'name',
            insetTop: 5,
            insetBottom: 5,
            ...areaPaint('saffron', certaintyOf(row.figure)),
          }),
        ),
        plot.text(rows, { x: 'amount', y: 'name', text: 'written', dx: 6, textAnchor: 'start' }),
        plot.ruleX([0], { stroke: 'var(--rule-3)' }),
      ],
    }),
    [rows],
  );
  const first = rows[0];
  if (first === undefined) return null;
  const finding =
    total === null || total === 0
      ? t('findingOne', { country: first.name })
      : t('finding', {
          country: first.name,
          share: percent(first.amount / total),
          importer: names.country(importer),
          product,
        });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope', { year: String(first.figure.years?.[1] ?? '') })}
      origins={[...first.figure.origins]}
      note={t('note')}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={rows}
          rowKey={({ iso3 }) => iso3}
          columns={[
            { id: 'country', header: t('country'), value: ({ name }) => name, pinned: true },
            {
              id: 'value',
              header: t('value'),
              unit: 'USD',
              value: ({ figure }) => figure.value,
              render: ({ figure, name }) => <FigureView figure={figure} subject={name} unit="hidden" />,
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
