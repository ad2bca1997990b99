import type { FixDocument, FixesDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import type { AnalysisSearch } from './analysis-search.ts';
import { carriedLoad } from './analysis-search.ts';
import { barColumn } from './bar-column.tsx';
import { RankedSection } from './RankedSection.tsx';
import { useAnalysedName } from './use-analysed-name.ts';
import { useFreightText } from './use-freight-text.ts';

interface FixTableProps {
  readonly document: FixesDocument;
  /** What the analysis was asked of, which its links carry on. */
  readonly search: AnalysisSearch;
}

/** Single repairs ranked by what they save all pairs: an hour less at a border, a faster change of gauge, a link opened. */
export const FixTable = ({ document, search }: FixTableProps) => {
  const t = useTranslations('corridors.critical');
  const tFix = useTranslations('corridors.fix');
  const tMode = useTranslations('freight.mode');
  const tOperation = useTranslations('freight.operation');
  const nameOf = useAnalysedName(search.overlay);
  const country = useCountryName();
  const { time, usd, co2e } = useFreightText();
  const { items } = document;
  const ranked = useMemo(
    () => items.toSorted((one, other) => other.savedHours - one.savedHours || other.savedUsd - one.savedUsd),
    [items],
  );
  const columns = useMemo((): readonly TableColumn<FixDocument>[] => {
    const what = ({ kind, mode, direction }: FixDocument): string =>
      [
        tFix(kind),
        mode === null ? '' : tMode(mode),
        direction === null ? '' : tOperation(direction === 'outbound' ? 'border-exit' : 'border-entry'),
      ]
        .filter(Boolean)
        .join(', ');
    return [
      {
        id: 'name',
        header: t('what'),
        value: nameOf,
        render: (item) => {
          const { subject, kind } = item;
          const text = `${subject.kind}:${subject.id}`;
          return (
            <LinkTo
              to="/corridors"
              search={{
                ...carriedLoad(search),
                ...(kind === 'open-link' ? { open: text } : {}),
                ...(kind !== 'open-link' || subject.kind === 'link' ? { at: text } : {}),
              }}
            >
              {nameOf(item)}
            </LinkTo>
          );
        },
        pinned: true,
        wrap: true,
      },
      { id: 'kind', header: t('fix'), value: what, wrap: true },
      {
        id: 'country',
        header: t('country'),
        value: (item) => (item.country === null ? null : country(item.country)),
      },
      {
        id: 'change',
        header: t('change'),
        value: ({ before, after }) =>
          before === null || after === null ? null : `${time(before)} → ${time(after)}`,
      },
      { id: 'affected', header: t('helped'), value: ({ affected }) => affected, numeric: true },
      { id: 'connected', header: t('connected'), value: ({ connected }) => connected, numeric: true },
      barColumn(items, { field: 'savedHours', header: t('savedHours'), text: time, tone: 'pistachio' }),
      barColumn(items, { field: 'savedUsd', header: t('savedUsd'), text: usd, tone: 'pistachio' }),
      barColumn(items, { field: 'savedKgCo2e', header: t('savedCo2e'), text: co2e, tone: 'pistachio' }),
    ];
  }, [items, t, tFix, tMode, tOperation, nameOf, country, time, usd, co2e, search]);
  const [best] = ranked;
  return (
    <RankedSection
      id="fixes"
      heading={
        best === undefined
          ? t('noFix')
          : t('fixFinding', {
              fix: tFix(best.kind),
              name: nameOf(best),
              time: time(best.savedHours),
              pairs: best.affected,
            })
      }
      lede={t('fixLede', { pairs: document.pairs, tonnes: document.tonnes })}
      caption={t('fixes')}
      columns={columns}
      rows={ranked}
      rowKey={({ kind, subject, mode, direction }) =>
        `${kind} ${subject.kind}:${subject.id} ${mode} ${direction}`
      }
    />
  );
};
