import { useElementSize } from '@mantine/hooks';
import type { SankeySeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Waiting } from '../../../shell/Waiting.tsx';
import styles from './Plan.module.css';

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly color: string;
}

export interface DrawnLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly label: string;
}

interface SankeyFigureProps {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly description: string;
}

/** The library of Sankey diagrams, loaded with the first of them; drawn as SVG, so that it can be saved and printed. */
const loadSankey = async () => {
  const [{ init, use }, { SankeyChart }, { TooltipComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  use([SankeyChart, TooltipComponent, SVGRenderer]);
  return init;
};

/** A colour of the palette as it is now, light or dark: the library does not know variables. */
const ink = (element: Element, name: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

export const SankeyFigure = ({ nodes, links, description }: SankeyFigureProps) => {
  const t = useTranslations('evidence.chart');
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const isNarrow = width < 560;
  const height = Math.max(260, Math.min(720, nodes.length * (isNarrow ? 46 : 30)));
  useEffect(() => {
    if (place === null || width === 0) return undefined;
    let isGone = false;
    let dispose = (): void => {};
    const draw = (init: Awaited<ReturnType<typeof loadSankey>>): void => {
      if (isGone) return;
      const chart = init(place, null, { renderer: 'svg', width, height });
      dispose = () => chart.dispose();
      const option: ComposeOption<SankeySeriesOption> = {
        animation: false,
        // Names come from whoever wrote the model: drawn as text, never read as markup.
        tooltip: { trigger: 'item', confine: true, renderMode: 'richText' },
        series: {
          type: 'sankey',
          left: 4,
          right: isNarrow ? 84 : 140,
          top: 8,
          bottom: 8,
          nodeGap: isNarrow ? 24 : 14,
          nodeWidth: 12,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          label: {
            color: ink(place, '--ink'),
            fontSize: isNarrow ? 11 : 13,
            fontFamily: 'inherit',
            overflow: 'break',
            width: isNarrow ? 76 : 150,
            lineHeight: isNarrow ? 13 : 16,
          },
          lineStyle: { color: 'source', opacity: 0.32, curveness: 0.5 },
          data: nodes.map(({ id, label, color }) => ({
            name: id,
            itemStyle: { color: ink(place, color), borderWidth: 0 },
            label: { formatter: () => label },
            tooltip: { formatter: () => label },
          })),
          links: links.map(({ source, target, value, label }) => ({
            source,
            target,
            value,
            tooltip: { formatter: () => label },
          })),
        },
      };
      chart.setOption(option);
      setState('drawn');
    };
    loadSankey().then(draw, () => setState('failed'));
    return () => {
      isGone = true;
      dispose();
    };
  }, [place, width, height, isNarrow, nodes, links]);
  return (
    <div ref={ref} className={styles.sankey}>
      {state === 'failed' && <p>{t('failed')}</p>}
      {state === 'loading' && <Waiting lines={6} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn into it as SVG */}
      <div ref={setPlace} dir="ltr" role="img" aria-label={description} />
    </div>
  );
};
