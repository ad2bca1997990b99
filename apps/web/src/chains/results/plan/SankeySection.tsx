import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { sankeyData } from './sankey-data.ts';
import type { SankeyNode } from './sankey-data.ts';
import { SankeyFigure } from './SankeyFigure.tsx';
import type { PlanWords } from './use-plan-words.ts';

interface SankeySectionProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** Value from purchases through the stages to the markets, by country. */
export const SankeySection = ({ model, plan, words }: SankeySectionProps) => {
  const t = useTranslations('chainResults.sankey');
  const rests = useRestsOn(model, plan);
  const data = useMemo(() => sankeyData(model, plan), [model, plan]);
  const drawn = useMemo(() => {
    const partners = new Set(model.partners.map(({ id }) => id));
    const label = ({ kind, country, product }: SankeyNode): string => {
      const place = kind === 'outside' ? t('outside') : words.country(country);
      return product === null ? t('market', { place }) : t('node', { place, product: words.any(product) });
    };
    const colour = ({ kind, country }: SankeyNode): string =>
      kind === 'outside' || !partners.has(country)
        ? '--saffron-fill'
        : kind === 'market'
          ? '--pistachio-fill'
          : '--turquoise-fill';
    const labels = new Map(data.nodes.map((node) => [node.id, label(node)]));
    return {
      nodes: data.nodes.map((node) => ({ id: node.id, label: label(node), color: colour(node) })),
      links: data.links.map(({ source, target, value, product }) => ({
        source,
        target,
        value,
        from: labels.get(source) ?? source,
        to: labels.get(target) ?? target,
        product: words.any(product),
        label: t('link', {
          from: labels.get(source) ?? source,
          to: labels.get(target) ?? target,
          product: words.any(product),
          amount: words.money(value),
        }),
      })),
    };
  }, [data, model, words, t]);
  if (data.links.length === 0) return <p>{t('none')}</p>;
  const finding = t('finding', {
    count: new Set(data.nodes.flatMap(({ country }) => (country === '' ? [] : [country]))).size,
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope', { currency: model.currency })}
      origins={rests.originsOf.made}
      chart={<SankeyFigure nodes={drawn.nodes} links={drawn.links} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={drawn.links}
          rowKey={({ source, target, product }) => `${source} ${target} ${product}`}
          columns={[
            { id: 'from', header: t('from'), value: ({ from }) => from, pinned: true },
            { id: 'to', header: t('to'), value: ({ to }) => to },
            { id: 'product', header: t('product'), value: ({ product }) => product },
            {
              id: 'value',
              header: t('value'),
              unit: model.currency,
              value: ({ value }) => value,
              render: ({ value }) => words.number(value, model.currency),
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
