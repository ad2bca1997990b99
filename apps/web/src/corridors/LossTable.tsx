import type { CriticalityDocument, LossDocument } from '@hamkor/contract';
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

interface LossTableProps {
  readonly document: CriticalityDocument;
  /** What the analysis was asked of, which its links carry on. */
  readonly search: AnalysisSearch;
}

/** Places, links and passages ranked by what all pairs lose if they shut. */
export const LossTable = ({ document, search }: LossTableProps) => {
  const t = useTranslations('corridors.critical');
  const tSubject = useTranslations('freight.subject');
  const nameOf = useAnalysedName(search.overlay);
  const country = useCountryName();
  const { time, usd, co2e } = useFreightText();
  const { items } = document;
  const ranked = useMemo(
    () => items.toSorted((one, other) => other.cutOff - one.cutOff || other.addedHours - one.addedHours),
    [items],
  );
  const columns = useMemo((): readonly TableColumn<LossDocument>[] => {
    return [
      {
        id: 'name',
        header: t('what'),
        value: nameOf,
        render: (item) => (
          <LinkTo
            to="/corridors"
            search={{
              ...carriedLoad(search),
              close: item.close.join(','),
              ...(item.subject.kind === 'passage' ? {} : { at: `${item.subject.kind}:${item.subject.id}` }),
            }}
          >
            {nameOf(item)}
          </LinkTo>
        ),
        pinned: true,
        wrap: true,
      },
      { id: 'kind', header: t('kind'), value: ({ subject }) => tSubject(subject.kind) },
      {
        id: 'country',
        header: t('country'),
        value: (item) => (item.country === null ? null : country(item.country)),
      },
      { id: 'affected', header: t('affected'), value: ({ affected }) => affected, numeric: true },
      { id: 'cutOff', header: t('cutOff'), value: ({ cutOff }) => cutOff, numeric: true },
      barColumn(items, { field: 'addedHours', header: t('addedHours'), text: time, tone: 'pomegranate' }),
      barColumn(items, { field: 'addedUsd', header: t('addedUsd'), text: usd, tone: 'pomegranate' }),
      barColumn(items, { field: 'addedKgCo2e', header: t('addedCo2e'), text: co2e, tone: 'pomegranate' }),
    ];
  }, [items, t, tSubject, nameOf, country, time, usd, co2e, search]);
  const [worst] = ranked;
  return (
    <RankedSection
      id="losses"
      heading={
        worst === undefined
          ? t('nothing')
          : t('finding', {
              name: nameOf(worst),
              affected: worst.affected,
              pairs: `${document.pairs}`,
              cutOff: worst.cutOff,
              time: time(worst.addedHours),
            })
      }
      lede={t('lossLede', { pairs: document.pairs, tonnes: document.tonnes })}
      caption={t('losses')}
      columns={columns}
      rows={ranked}
      rowKey={({ subject }) => `${subject.kind}:${subject.id}`}
    />
  );
};
