import type { PairDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';

type Trade = NonNullable<PairDocument['trade']>;
type Direction = Trade['directions'][number];

/** Intensity, complementarity and matched value, both ways. */
export const PairMeasures = ({ trade }: { readonly trade: Trade }) => {
  const t = useTranslations('explore.pair.measures');
  const country = useCountryName();
  const way = ({ exporter, importer }: Direction): string => `${country(exporter)} → ${country(importer)}`;
  const column = (
    id:
      'intensityKojima' | 'intensityDrysdale' | 'complementarity' | 'complementarityWithoutFuels' | 'matched',
    header: string,
    unit?: string,
  ) => ({
    id,
    header,
    ...(unit === undefined ? {} : { unit }),
    value: (row: Direction) => row[id].value,
    render: (row: Direction) => (
      <FigureView figure={row[id]} subject={`${way(row)}, ${header}`} unit="hidden" />
    ),
    numeric: true,
  });
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <DataTable
        caption={t('heading')}
        rows={trade.directions}
        rowKey={({ exporter }) => exporter}
        columns={[
          { id: 'direction', header: t('direction'), value: way, pinned: true },
          column('intensityKojima', t('kojima')),
          column('intensityDrysdale', t('drysdale')),
          column('complementarity', t('complementarity')),
          column('complementarityWithoutFuels', `${t('complementarity')}, ${t('withoutFuels')}`),
          column('matched', t('matched'), 'USD'),
        ]}
      />
      <SourceLine origins={[...new Set(trade.directions.flatMap(({ matched }) => matched.origins))]} />
    </Section>
  );
};
