import type { OptionSummaryDocument } from '@hamkor/contract';
import { useCallback } from 'react';
import type { ComponentProps } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { areaPaint } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { ReplaceableTable } from './ReplaceableTable.tsx';
import { shareOf } from './replaceable-share.ts';
import type { Material } from './replaceable-share.ts';

type Draw = ComponentProps<typeof PlotFigure>['draw'];

/** From this share on, members together sell outside nearly all that members buy outside. */
const nearlyAll = 0.9;

const useDraw = (materials: readonly Material[]): Draw => {
  const t = useTranslations('overview.replaceable');
  const locale = useLocale();
  const { text, write } = useFigureText();
  return useCallback(
    (plot, width) => {
      const narrow = width < 640;
      const row = ({ product }: Material): string => product.hs;
      const label = (material: Material): string => {
        const part = material.replaceable;
        return t('of', {
          part: part.value === null ? text(part) : write(part.value, part.unit).number,
          whole: text(material.outsideImports),
        });
      };
      const insets = narrow ? { insetTop: 7, insetBottom: -7 } : {};
      return {
        height: materials.length * (narrow ? 42 : 25) + 28,
        marginTop: 22,
        marginBottom: 4,
        marginLeft: narrow ? 8 : Math.min(300, width * 0.32),
        marginRight: narrow ? 14 : 180,
        x: {
          domain: [0, 1],
          axis: 'top',
          tickFormat: '.0%',
          ticks: [0, 0.25, 0.5, 0.75, 1],
          label: null,
          tickSize: 0,
        },
        y: { axis: null, domain: materials.map(row), padding: narrow ? 0.66 : 0.3 },
        marks: [
          plot.barX(materials, {
            x: 1,
            y: row,
            fill: 'var(--saffron-wash)',
            stroke: 'var(--saffron-fill)',
            ...insets,
          }),
          plot.barX(materials, {
            x: (material: Material) => shareOf(material) ?? 0,
            y: row,
            fill: (material: Material) => areaPaint('turquoise', material.replaceable.confidence).fill,
            stroke: 'var(--turquoise-fill)',
            ...insets,
          }),
          plot.text(materials, {
            ...(narrow
              ? { x: 1, textAnchor: 'end' as const, dy: -11 }
              : { x: 1, textAnchor: 'start' as const, dx: 8 }),
            y: row,
            text: label,
            fill: 'var(--ink-2)',
          }),
          plot.text(materials, {
            ...(narrow
              ? { x: 0, textAnchor: 'start' as const, dy: -11 }
              : { frameAnchor: 'left' as const, textAnchor: 'end' as const, dx: -8 }),
            y: row,
            text: ({ product }: Material) => product.name[locale],
            fill: 'var(--ink)',
            lineWidth: narrow ? width / 24 : 22,
            textOverflow: 'ellipsis',
          }),
        ],
      };
    },
    [materials, locale, t, text, write],
  );
};

/** What members buy outside of each raw material, and what of it members together could sell them. */
export const Replaceable = ({ materials }: Pick<OptionSummaryDocument['replaceable'], 'materials'>) => {
  const t = useTranslations('overview.replaceable');
  const locale = useLocale();
  const draw = useDraw(materials);
  const nearly = materials.filter((material) => (shareOf(material) ?? 0) >= nearlyAll);
  const finding = t('finding', {
    count: nearly.length,
    total: `${materials.length}`,
    names: new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(
      nearly.map(({ product }) => product.name[locale].toLocaleLowerCase(locale)),
    ),
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      chart={<PlotFigure draw={draw} description={t('description')} />}
      table={<ReplaceableTable materials={materials} />}
      origins={materials.flatMap(({ replaceable }) => replaceable.origins)}
    />
  );
};
