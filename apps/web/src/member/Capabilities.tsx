import type { CountryProfileDocument } from '@hamkor/contract';
import { useCallback } from 'react';
import type { ComponentProps } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { areaPaint } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

type Exports = NonNullable<CountryProfileDocument['exports']>;
type Good = Exports['top'][number];
type Draw = ComponentProps<typeof PlotFigure>['draw'];

/** Goods drawn; the table holds all the server gives. */
const drawn = 15;

const useDraw = (goods: readonly Good[]): Draw => {
  const locale = useLocale();
  const { text } = useFigureText();
  return useCallback(
    (plot, width) => {
      const narrow = width < 560;
      const shown = goods.slice(0, drawn);
      const label = ({ product }: Good): string => product.name[locale];
      const amount = ({ exports }: Good): number => exports.value ?? 0;
      const paint = (good: Good) =>
        good.advantage
          ? areaPaint('turquoise', good.exports.confidence)
          : { fill: 'var(--paper)', stroke: 'var(--turquoise-fill)', strokeWidth: 1 };
      return {
        height: shown.length * (narrow ? 38 : 25) + 10,
        marginTop: 4,
        marginBottom: 4,
        marginLeft: narrow ? 1 : Math.min(320, width * 0.36),
        marginRight: 74,
        x: { axis: null },
        y: { axis: null, domain: shown.map(({ product }) => product.hs), padding: narrow ? 0.62 : 0.28 },
        marks: [
          plot.barX(shown, {
            x: amount,
            y: ({ product }: Good) => product.hs,
            fill: (good: Good) => paint(good).fill,
            stroke: (good: Good) => paint(good).stroke,
            insetTop: narrow ? 6 : 0,
            insetBottom: narrow ? -6 : 0,
          }),
          plot.text(shown, {
            x: amount,
            y: ({ product }: Good) => product.hs,
            text: ({ exports }: Good) => text(exports),
            textAnchor: 'start',
            dx: 6,
            dy: narrow ? 6 : 0,
            fill: 'var(--ink-2)',
          }),
          plot.text(shown, {
            ...(narrow ? { x: 0 } : { frameAnchor: 'left' as const, dx: -8 }),
            y: ({ product }: Good) => product.hs,
            text: label,
            textAnchor: narrow ? 'start' : 'end',
            dy: narrow ? -11 : 0,
            fill: 'var(--ink)',
            textOverflow: 'ellipsis',
            lineWidth: narrow ? width / 14 : 24,
          }),
        ],
      };
    },
    [goods, locale, text],
  );
};

const GoodsTable = ({ goods, name }: { readonly goods: readonly Good[]; readonly name: string }) => {
  const t = useTranslations('overview.member');
  const locale = useLocale();
  const { unit } = useFigureText();
  const columns: readonly TableColumn<Good>[] = [
    {
      id: 'product',
      header: t('product'),
      value: ({ product }) => product.name[locale],
      render: ({ product }) => (
        <LinkTo to="/options" search={{ product: product.hs }}>
          {product.name[locale]}
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
    },
    { id: 'hs', header: t('code'), unit: 'HS 1992', value: ({ product }) => product.hs },
    {
      id: 'exports',
      header: t('exports'),
      unit: unit('USD'),
      value: ({ exports }) => exports.value,
      render: ({ exports, product }) => (
        <FigureView figure={exports} subject={`${name}, ${product.name[locale]}`} unit="hidden" />
      ),
      numeric: true,
    },
    {
      id: 'advantage',
      header: t('advantage'),
      value: ({ advantage }) => t(advantage ? 'hasAdvantage' : 'noAdvantage'),
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={goods}
      rowKey={({ product }) => product.hs}
      caption={t('capabilities', { country: name })}
      toolLine
    />
  );
};

/** What a country exports most, and whether with advantage. */
export const Capabilities = ({ country }: { readonly country: CountryProfileDocument }) => {
  const t = useTranslations('overview.member');
  const locale = useLocale();
  const name = country.name[locale];
  const goods = country.exports?.top ?? [];
  const draw = useDraw(goods);
  if (country.exports === null || goods.length === 0) {
    return (
      <Section heading={t('capabilities', { country: name })}>
        <p>{t('noExports')}</p>
      </Section>
    );
  }
  const able = goods.filter(({ advantage }) => advantage);
  const finding =
    able.length === 0
      ? t('capabilities', { country: name })
      : t('capabilitiesFinding', {
          country: name,
          first: able[0]!.product.name[locale],
          count: able.length,
          total: `${goods.length}`,
        });
  return (
    <Section heading={t('capabilities', { country: name })}>
      <ChartFrame
        finding={finding}
        title={finding}
        scope={t('capabilitiesLede')}
        chart={<PlotFigure draw={draw} description={finding} />}
        table={<GoodsTable goods={goods} name={name} />}
        origins={[...country.exports.total.origins, ...goods.flatMap(({ exports }) => exports.origins)]}
      />
    </Section>
  );
};
