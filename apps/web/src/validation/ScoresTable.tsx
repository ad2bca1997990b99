import type { ScoreValidation } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { useNumberText } from '../options/use-number-text.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

/** Every figure of every score. */
export const ScoresTable = ({ scores }: { readonly scores: readonly ScoreValidation[] }) => {
  const t = useTranslations('validation');
  const { index } = useNumberText();
  const written = (value: number | null): string => (value === null ? '—' : index(value));
  const range = (low: number | null, high: number | null): string =>
    low === null || high === null ? '—' : `${index(low)} – ${index(high)}`;
  const amount = (
    id: string,
    header: string,
    of: (score: ScoreValidation) => number | null,
  ): TableColumn<ScoreValidation> => ({
    id,
    header,
    value: of,
    render: (score) => written(of(score)),
    numeric: true,
  });
  return (
    <DataTable
      caption={t('page.chart')}
      rows={scores}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'score',
          header: t('page.score'),
          value: ({ key }) => t(`scores.${key}`),
          pinned: true,
          wrap: true,
          width: 16,
        },
        {
          id: 'territory',
          header: t('page.territory'),
          value: ({ territory }) => t(`territories.${territory}`),
          wrap: true,
        },
        { id: 'products', header: t('page.products'), value: ({ products }) => products, numeric: true },
        amount('auc', t('page.auc'), ({ auc }) => auc),
        {
          id: 'interval',
          header: t('page.interval'),
          value: ({ low, high }) => range(low, high),
          numeric: true,
        },
        amount('demand', t('page.demand'), ({ demandAuc }) => demandAuc),
        amount('lift', t('page.lift'), ({ liftOverDemand }) => liftOverDemand),
        {
          id: 'liftInterval',
          header: t('page.liftInterval'),
          value: ({ liftLow, liftHigh }) => range(liftLow, liftHigh),
          numeric: true,
        },
        {
          id: 'beats',
          header: t('page.beats'),
          value: ({ beatsDemand }) => t(beatsDemand ? 'page.yes' : 'page.no'),
        },
        amount('matched', t('page.matchedAuc'), ({ matchedAuc }) => matchedAuc),
        amount('new', t('page.newProduct'), ({ newProductAuc }) => newProductAuc),
        {
          id: 'p',
          header: t('page.p'),
          value: ({ pValue }) => pValue,
          render: ({ pValue }) => (pValue === null ? '—' : pValue.toPrecision(2)),
          numeric: true,
        },
        {
          id: 'pairing',
          header: t('page.pairing'),
          value: ({ pairingPValue }) => pairingPValue,
          render: ({ pairingPValue }) => (pairingPValue === null ? '—' : pairingPValue.toPrecision(2)),
          numeric: true,
        },
      ]}
    />
  );
};
