import type { RouteDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { Button } from '../shell/Button.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { inDays, likelyFigure, totalFigure } from './amount-figure.ts';
import { CertaintyBar } from './CertaintyBar.tsx';
import { bordersPassed, modesTravelled } from './modes-travelled.ts';
import styles from './RouteTable.module.css';
import { useFreightText } from './use-freight-text.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface RouteTableProps {
  readonly routes: readonly RouteDocument[];
  readonly names: SubjectNames;
  readonly chosen: string | null;
  readonly compared: string | null;
  /** Whether a number of days was asked for. */
  readonly hasLimit: boolean;
  readonly caption: string;
  readonly tools?: ReactNode;
  readonly onChoose: (id: string) => void;
  readonly onCompare: (id: string | undefined) => void;
}

const tenth = (days: number): number => Math.round(days * 10) / 10;

/** Routes as rows: days, cost, emissions, modes, borders, how sure; one is chosen, another stands beside it. */
export const RouteTable = (props: RouteTableProps) => {
  const { routes, names, chosen, compared, hasLimit, caption, tools, onChoose, onCompare } = props;
  const t = useTranslations('corridors.routes');
  const tMode = useTranslations('freight.mode');
  const tFlag = useTranslations('freight.flag');
  const format = useFormatter();
  const { percent } = useNumberText();
  const { kilometres } = useFreightText();
  const columns = useMemo((): readonly TableColumn<RouteDocument>[] => {
    const modes = (route: RouteDocument): string =>
      modesTravelled(route)
        .map((mode) => tMode(mode))
        .join(' → ');
    const borders = (route: RouteDocument): string =>
      bordersPassed(route)
        .map((id) => names.place(id))
        .join(', ');
    const figure = (amount: 'hours' | 'cost' | 'co2e', unit: 'days' | 'USD' | 'kg CO2e', header: string) => ({
      id: amount,
      header,
      unit: unit === 'days' ? t('unitDays') : unit,
      value: (route: RouteDocument) =>
        Math.round((unit === 'days' ? inDays(route[amount].value) : route[amount].value) * 100) / 100,
      render: (route: RouteDocument) => (
        <FigureView
          figure={totalFigure(route, amount, unit)}
          subject={`${modes(route)}, ${header}`}
          unit="hidden"
          // The odds stand beside the time; other ranges are told of the route chosen and in every slip.
          range={false}
        />
      ),
      numeric: true,
    });
    return [
      {
        id: 'modes',
        header: t('modes'),
        value: modes,
        render: (route) => (
          <button
            type="button"
            className={styles.choose}
            data-role={route.id === chosen ? 'chosen' : route.id === compared ? 'compared' : undefined}
            aria-pressed={route.id === chosen}
            onClick={(event) => {
              event.stopPropagation();
              onChoose(route.id);
            }}
          >
            {modes(route)}
          </button>
        ),
        pinned: true,
        wrap: true,
      },
      {
        id: 'compare',
        header: t('beside'),
        value: () => null,
        sortable: false,
        render: (route) =>
          route.id === chosen ? null : (
            <Button
              look="plain"
              aria-pressed={route.id === compared}
              onClick={(event) => {
                event.stopPropagation();
                onCompare(route.id === compared ? undefined : route.id);
              }}
            >
              {t('compare')}
            </Button>
          ),
      },
      {
        id: 'likely',
        header: t('likely'),
        unit: t('unitDays'),
        value: ({ days }) => tenth(days.p50),
        render: (route) => (
          <FigureView
            figure={likelyFigure(route)}
            subject={`${modes(route)}, ${t('likely')}`}
            unit="hidden"
            range={false}
          />
        ),
        numeric: true,
      },
      {
        id: 'odds',
        header: t('odds'),
        unit: t('unitDays'),
        value: ({ days }) => `${tenth(days.p10)}–${tenth(days.p90)}`,
        render: ({ days }) => `${format.number(tenth(days.p10))}–${format.number(tenth(days.p90))}`,
        sortable: false,
        numeric: true,
      },
      figure('hours', 'days', t('time')),
      figure('cost', 'USD', t('cost')),
      figure('co2e', 'kg CO2e', t('co2e')),
      ...(hasLimit
        ? [
            {
              id: 'onTime',
              header: t('onTime'),
              value: (route: RouteDocument) => route.onTime,
              render: (route: RouteDocument) => (route.onTime === null ? '—' : percent(route.onTime)),
              numeric: true,
            },
          ]
        : []),
      {
        id: 'km',
        header: t('distance'),
        unit: 'km',
        value: ({ km }) => Math.round(km),
        render: ({ km }) => kilometres(km),
        numeric: true,
      },
      {
        id: 'certainty',
        header: t('certainty'),
        value: ({ hours }) => Math.round(hours.shares.published * 100),
        render: ({ hours }) => <CertaintyBar shares={hours.shares} />,
      },
      { id: 'borders', header: t('borders'), value: borders, wrap: true },
      {
        id: 'transfers',
        header: t('transfers'),
        value: ({ transfers, gaugeChanges }) => transfers + gaugeChanges,
        numeric: true,
      },
      {
        id: 'flags',
        header: t('flags'),
        value: ({ flags }) => flags.map((flag) => tFlag(flag)).join('; '),
        render: ({ flags }) => (
          <small className={styles.flags} title={flags.map((flag) => tFlag(flag)).join('; ')}>
            {flags.includes('border-time-unknown')
              ? tFlag('border-time-unknown')
              : flags[0] === undefined
                ? ''
                : tFlag(flags[0])}
          </small>
        ),
      },
    ];
  }, [t, tMode, tFlag, names, chosen, compared, hasLimit, percent, kilometres, format, onChoose, onCompare]);
  return (
    <DataTable
      columns={columns}
      rows={routes}
      rowKey={({ id }) => id}
      caption={caption}
      tools={tools}
      selected={chosen ?? undefined}
      onOpen={({ id }) => onChoose(id)}
    />
  );
};
