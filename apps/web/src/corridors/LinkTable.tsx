import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import type { LinkShape, NetworkShapes } from './network-shapes.ts';
import { linkFigures } from './row-figure.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface LinkTableProps {
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
  readonly onOpen: (id: string) => void;
}

/** All links of the network with length, hours, gauge, electrification and status. */
export const LinkTable = ({ shapes, names, onOpen }: LinkTableProps) => {
  const t = useTranslations('corridors.card');
  const tMap = useTranslations('corridors.map');
  const tMode = useTranslations('freight.mode');
  const tStatus = useTranslations('freight.status');
  const columns = useMemo((): readonly TableColumn<LinkShape>[] => {
    const figure = (field: 'km' | 'hours', header: string, unit: string) => ({
      id: field,
      header,
      unit,
      value: ({ link }: LinkShape) => link[field],
      render: ({ link }: LinkShape) => (
        <FigureView
          figure={linkFigures(link)[field]}
          subject={`${names.link(link.id)}, ${header}`}
          unit="hidden"
        />
      ),
      numeric: true,
    });
    return [
      { id: 'link', header: tMap('link'), value: ({ link }) => names.link(link.id), pinned: true },
      { id: 'mode', header: tMap('colour.mode'), value: ({ link }) => tMode(link.mode) },
      figure('km', t('length'), 'km'),
      figure('hours', t('time'), t('unitHours')),
      {
        id: 'gauge',
        header: t('track'),
        value: ({ link }) => link.gauges.map((gauge) => `${gauge}`).join(' / '),
      },
      {
        id: 'electrified',
        header: t('electrification'),
        value: ({ link }) => (link.mode === 'rail' ? tMap(`electrified.${link.electrified}`) : null),
      },
      { id: 'status', header: t('status'), value: ({ link }) => tStatus(link.status) },
      {
        id: 'corridors',
        header: t('corridors'),
        value: ({ link }) => link.corridors.map((id) => names.subject(`corridor:${id}`)).join('; '),
        wrap: true,
      },
    ];
  }, [t, tMap, tMode, tStatus, names]);
  return (
    <DataTable
      columns={columns}
      rows={shapes.links}
      rowKey={({ link }) => link.id}
      caption={tMap('links')}
      onOpen={({ link }) => onOpen(link.id)}
    />
  );
};
