import type { ComparisonDocument } from '@hamkor/contract';
import { parseOptionId } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

type Moved = ComparisonDocument['options']['moved'][number];

/** What an option's id says, in words; the id itself where it is not shaped like one. */
const useIdWords = (): ((id: string) => string) => {
  const tKind = useTranslations('options.kinds');
  const names = useNames();
  return (id) => {
    const parts = parseOptionId(id);
    if (parts === null) return id;
    const products = parts.products.map((hs) => names.product(hs, 'HS2022')).join(' → ');
    const countries = parts.countries.map(names.country).join(' – ');
    return [tKind(parts.kind), countries, products].filter((part) => part !== '').join(': ');
  };
};

/** A place that leads to the option in the data set where it has that place. */
const RankLink = ({
  id,
  vintage,
  rank,
}: {
  readonly id: string;
  readonly vintage: string;
  readonly rank: number;
}) => (
  <LinkTo to={`/options/${id}`} search={{ vintage }}>
    {rank}
  </LinkTo>
);

/** Options that stand elsewhere in the other data set, the farthest moved first. */
export const MovedOptions = ({ comparison }: { readonly comparison: ComparisonDocument }) => {
  const t = useTranslations('loaded.comparison.options');
  const words = useIdWords();
  const { moved } = comparison.options;
  const value = (name: 'valueA' | 'valueB'): TableColumn<Moved> => ({
    id: name,
    header: t(name),
    unit: 'USD',
    value: (row) => row[name].value,
    render: (row) => <FigureView figure={row[name]} subject={words(row.id)} unit="hidden" />,
    numeric: true,
  });
  return (
    <Section heading={t('heading')}>
      {moved.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable<Moved>
          caption={t('caption')}
          rows={moved}
          rowKey={({ id }) => id}
          columns={[
            { id: 'option', header: t('option'), value: ({ id }) => words(id), pinned: true, wrap: true },
            {
              id: 'rankA',
              header: t('rankA'),
              value: ({ rankA }) => rankA,
              render: ({ id, rankA }) => <RankLink id={id} vintage={comparison.a} rank={rankA} />,
              numeric: true,
            },
            {
              id: 'rankB',
              header: t('rankB'),
              value: ({ rankB }) => rankB,
              render: ({ id, rankB }) => <RankLink id={id} vintage={comparison.b} rank={rankB} />,
              numeric: true,
            },
            value('valueA'),
            value('valueB'),
          ]}
        />
      )}
    </Section>
  );
};
