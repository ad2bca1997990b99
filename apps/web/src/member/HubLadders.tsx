import type { HubDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { hubQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './HubLadders.module.css';
import { LadderPath } from './LadderPath.tsx';

type Ladder = HubDocument['ladders'][number];

const points = (share: number): number => Math.round(share * 100);

const useColumns = (nameOf: (hs: string) => string): readonly TableColumn<Ladder>[] => {
  const t = useTranslations('overview.ladder');
  const { unit } = useFigureText();
  const next = (ladder: Ladder) => ladder.rungs[ladder.nextStep]!;
  return [
    {
      id: 'way',
      header: t('way'),
      value: ({ rungs }) => rungs.map(({ hs }) => nameOf(hs)).join(' → '),
      render: (ladder) => <LadderPath ladder={ladder} nameOf={nameOf} />,
      wrap: true,
      pinned: true,
    },
    {
      id: 'readiness',
      header: t('readiness'),
      unit: t('ofHundred'),
      value: ({ readiness }) => points(readiness),
      render: ({ readiness }) => (
        <span className={styles.readiness}>
          {points(readiness)}
          <span className={styles.bar} aria-hidden="true">
            <span style={{ inlineSize: `${points(readiness)}%` }} />
          </span>
        </span>
      ),
      numeric: true,
    },
    {
      id: 'demand',
      header: t('demand'),
      unit: unit('USD'),
      value: (ladder) => next(ladder).worldDemand.value,
      render: (ladder) => (
        <FigureView
          figure={next(ladder).worldDemand}
          subject={`${nameOf(next(ladder).hs)}, ${t('demand')}`}
          unit="hidden"
        />
      ),
      numeric: true,
    },
    {
      id: 'growth',
      header: t('growth'),
      unit: t('perYear'),
      value: (ladder) => next(ladder).demandGrowthPerYear.value,
      render: (ladder) => (
        <FigureView
          figure={next(ladder).demandGrowthPerYear}
          subject={`${nameOf(next(ladder).hs)}, ${t('growth')}`}
          unit={next(ladder).demandGrowthPerYear.unit === 'share' ? 'shown' : 'hidden'}
        />
      ),
      numeric: true,
    },
  ];
};

const Ladders = ({ hub, name }: { readonly hub: HubDocument; readonly name: string }) => {
  const t = useTranslations('overview.ladder');
  const locale = useLocale();
  const names = new Map(hub.products.map((product) => [product.hs, product.name[locale]]));
  const nameOf = (hs: string): string => names.get(hs) ?? hs;
  const columns = useColumns(nameOf);
  const [first] = hub.ladders;
  if (first === undefined) return <p>{t('none')}</p>;
  const origins = hub.ladders.flatMap(({ rungs }) =>
    rungs.flatMap(({ exports, worldDemand }) => [...exports.origins, ...worldDemand.origins]),
  );
  return (
    <div className={styles.block}>
      <h3>
        {t('finding', {
          country: name,
          material: nameOf(first.rungs[first.nextStep - 1]!.hs),
          product: nameOf(first.rungs[first.nextStep]!.hs),
        })}
      </h3>
      <DataTable
        columns={columns}
        rows={hub.ladders}
        rowKey={({ id }) => id}
        caption={t('caption', { country: name })}
        tools={<span className={styles.found}>{t('all', { count: hub.total })}</span>}
      />
      <SourceLine origins={origins} note={t('note')} />
    </div>
  );
};

interface HubLaddersProps {
  readonly iso3: string;
  readonly name: string;
}

/** What a member could make at home of the raw materials it sells, the nearest and most wanted steps first. */
export const HubLadders = ({ iso3, name }: HubLaddersProps) => {
  const t = useTranslations('overview.member');
  const hub = useQuery(hubQuery(iso3));
  return (
    <Section heading={t('hub', { country: name })} lede={t('hubLede')}>
      <QueryView query={hub} lines={8}>
        {(document) => <Ladders hub={document} name={name} />}
      </QueryView>
    </Section>
  );
};
