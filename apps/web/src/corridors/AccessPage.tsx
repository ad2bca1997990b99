import type { AccessDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { accessQuery, networkQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { gridPicture } from '../chart/grid-picture.ts';
import { HeatGrid } from '../chart/HeatGrid.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { AccessTable } from './AccessTable.tsx';
import { inDays } from './amount-figure.ts';
import { AnalysisBar } from './AnalysisBar.tsx';
import { CorridorTexts } from './CorridorTexts.tsx';
import type { AnalysisSearch } from './analysis-search.ts';
import { carriedLoad } from './analysis-search.ts';
import { loadParameters } from './search.ts';
import { useAnalysisSearch } from './use-analysis-search.ts';

type Park = AccessDocument['items'][number];

/** A time of so many days or more leaves its cell pale. */
const palest = 40;

/** Members reached within the days of the middle of the table. */
const middle = ({ reached }: Park): Park['reached'][number] | undefined =>
  reached[Math.floor(reached.length / 2)];

interface ParksProps {
  readonly document: AccessDocument;
  readonly search: AnalysisSearch;
}

const Parks = ({ document, search }: ParksProps) => {
  const t = useTranslations('corridors.access');
  const locale = useLocale();
  const format = useFormatter();
  const country = useCountryName();
  const navigate = useNavigate();
  const { text } = useFigureText();
  const network = useQuery(networkQuery(search.overlay));
  const mainNode = new Map(network.data?.mainNodes.map(({ country: iso3, node }) => [iso3, node]));
  const parks = document.items
    .filter(({ node }) => node !== null)
    .toSorted((one, other) => (middle(other)?.population ?? -1) - (middle(one)?.population ?? -1));
  const [best] = parks;
  if (best === undefined) {
    return (
      <Notice title={t('emptyTitle')}>
        <p>{t('empty')}</p>
      </Notice>
    );
  }
  const reached = middle(best);
  const finding = t('finding', {
    park: best.name[locale],
    members: reached?.members.length ?? 0,
    days: reached?.days ?? 0,
    people:
      reached?.population === null || reached === undefined
        ? text({ value: null, unit: 'persons' })
        : text({ value: reached.population, unit: 'persons' }),
  });
  const content = {
    rows: parks.map(({ park, name }) => ({ id: park, label: name[locale] })),
    columns: memberCodes.map((iso3) => ({ id: iso3, label: country(iso3) })),
    tone: 'turquoise' as const,
    cell: (park: string, member: string) => {
      const hours = parks.find((each) => each.park === park)?.hours[member];
      if (hours === undefined || hours === null) return { level: null, text: '' };
      const days = inDays(hours);
      return {
        level: Math.max(0, 1 - days / palest),
        text: format.number(days, { maximumFractionDigits: days < 10 ? 1 : 0 }),
      };
    },
  };
  const open = (park: string, member: string): void => {
    const from = parks.find((each) => each.park === park)?.node;
    const to = mainNode.get(member);
    if (from === null || from === undefined || to === undefined || to === from) return;
    void navigate({ to: '/corridors' as never, search: { ...carriedLoad(search), from, to } as never });
  };
  const unserved = document.items.length - parks.length;
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={
        <>
          {t('scope', { tonnes: document.tonnes })}
          {unserved > 0 && ` ${t('unserved', { count: unserved })}`}
        </>
      }
      picture={() => gridPicture(content)}
      chart={
        <HeatGrid
          {...content}
          caption={t('grid')}
          name={(row, column, held) =>
            t('cell', {
              park: row.label,
              member: column.label,
              days: held.level === null ? '—' : held.text,
            })
          }
          ends={[t('later'), t('sooner')]}
          onOpen={open}
        />
      }
      table={<AccessTable document={document} />}
      origins={document.origins}
      note={t('note')}
    />
  );
};

/** Which markets the industrial parks reach, and how many days it takes them. */
const Access = () => {
  const t = useTranslations('corridors.access');
  const tAnalysis = useTranslations('corridors.analysis');
  const { search, change } = useAnalysisSearch();
  const parameters = loadParameters(search);
  const query = useQuery(accessQuery(parameters));
  return (
    <Page title={t('title')} lede={t('lede')}>
      <AnalysisBar
        search={search}
        onChange={change}
        downloads={[{ label: tAnalysis('csv'), path: 'corridors/access', parameters }]}
      />
      <QueryView query={query} lines={16}>
        {(document) => <Parks document={document} search={search} />}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only pages of corridors say. */
export const AccessPage = () => (
  <CorridorTexts>
    <Access />
  </CorridorTexts>
);
