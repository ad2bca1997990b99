import type { RouteSetDocument } from '@hamkor/contract';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { Button } from '../shell/Button.tsx';
import { routeOrigins } from './amount-figure.ts';
import styles from './CorridorsPage.module.css';
import { FrontChart } from './FrontChart.tsx';
import { likelyHours } from './likely-hours.ts';
import { RouteList } from './RouteList.tsx';
import { RouteTable } from './RouteTable.tsx';
import { spreadRoutes } from './spread-routes.ts';
import { useFreightText } from './use-freight-text.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface RoutesSectionProps {
  readonly answer: RouteSetDocument;
  readonly names: SubjectNames;
  readonly chosen: string | null;
  readonly compared: string | null;
  readonly onChoose: (id: string) => void;
  readonly onCompare: (id: string | undefined) => void;
}

/** Routes listed at first; all of them are in the chart. */
const listed = 12;

/** All routes that none beats in time, money and emissions at once: as points, and as rows. */
export const RoutesSection = ({
  answer,
  names,
  chosen,
  compared,
  onChoose,
  onCompare,
}: RoutesSectionProps) => {
  const t = useTranslations('corridors.front');
  const { between, times } = useFreightText();
  const [isWhole, setWhole] = useState(false);
  const { question } = answer;
  const routes = useMemo(
    () => answer.routes.toSorted((one, other) => likelyHours(one) - likelyHours(other)),
    [answer],
  );
  const spread = useMemo(() => {
    const kept = new Set(spreadRoutes(routes, listed).map(({ id }) => id));
    return routes.filter(({ id }) => kept.has(id) || id === chosen || id === compared);
  }, [routes, chosen, compared]);
  const range = (amount: 'cost' | 'co2e'): readonly [number, number] => {
    const values = routes.map((route) => route[amount].value);
    return [Math.min(...values), Math.max(...values)];
  };
  const likely = routes.map(likelyHours);
  const finding = t('finding', {
    count: routes.length,
    days: times(Math.min(...likely), Math.max(...likely)),
    usd: between(...range('cost'), 'USD'),
    co2e: between(...range('co2e'), 'kg CO2e'),
  });
  const caption = t('caption', { from: names.place(question.from), to: names.place(question.to) });
  const table = (shown: RouteSetDocument['routes']) => (
    <RouteTable
      routes={shown}
      names={names}
      chosen={chosen}
      compared={compared}
      hasLimit={question.withinDays !== null}
      caption={caption}
      tools={
        routes.length > spread.length && (
          <Button look="plain" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('some', { count: spread.length }) : t('all', { count: routes.length })}
          </Button>
        )
      }
      onChoose={onChoose}
      onCompare={onCompare}
    />
  );
  const shown = isWhole ? routes : spread;
  return (
    <div className={styles.routes}>
      <ChartFrame
        level={2}
        finding={finding}
        title={finding}
        scope={t('scope')}
        chart={
          <FrontChart
            routes={routes}
            shown={new Set(spread.map(({ id }) => id))}
            chosen={chosen}
            compared={compared}
            description={`${finding} ${t('keys')}`}
            onChoose={onChoose}
          />
        }
        table={table(routes)}
        origins={[...new Set(routes.flatMap(routeOrigins))]}
        note={t('note')}
      />
      <div className={styles.listed}>
        {table(shown)}
        <RouteList
          routes={shown}
          names={names}
          chosen={chosen}
          compared={compared}
          caption={caption}
          onChoose={onChoose}
          onCompare={onCompare}
        />
      </div>
    </div>
  );
};
