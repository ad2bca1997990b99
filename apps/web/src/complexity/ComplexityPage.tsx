import type { ComplexityDocument } from '@hamkor/contract';
import { loadStructurePageMessages } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { complexityQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { VintageField } from '../filter/VintageField.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { RoomTexts } from '../shell/RoomTexts.tsx';
import { ApartMembers } from './ApartMembers.tsx';
import styles from './ComplexityPage.module.css';
import { inPlaceOrder } from './placed.ts';
import { PlacesFigure } from './PlacesFigure.tsx';
import type { ComplexitySearch } from './search.ts';

const route = getRouteApi('/complexity');

type Change = { readonly [Name in keyof ComplexitySearch]?: ComplexitySearch[Name] | undefined };

interface OrderViewProps {
  readonly document: ComplexityDocument;
  readonly search: ComplexitySearch;
}

const OrderView = ({ document, search }: OrderViewProps) => {
  const t = useTranslations('structure.complexity');
  const tPage = useTranslations('explore.empty');
  const locale = useLocale();
  const placed = useMemo(() => inPlaceOrder(document.countries), [document]);
  const members = useMemo(() => placed.filter(({ isMember }) => isMember), [placed]);
  if (placed.length === 0)
    return (
      <Notice title={t('emptyTitle')} actions={<LinkTo to="/imports">{tPage('imports')}</LinkTo>}>
        <p>{t('empty')}</p>
      </Notice>
    );
  const first = members.find(({ isRanked }) => isRanked);
  const total = document.rankedCountries;
  const finding =
    first === undefined
      ? t('noMember')
      : first.places.from === first.places.to
        ? t('findingExact', { member: first.name[locale], place: first.places.from, total })
        : t('finding', {
            member: first.name[locale],
            from: first.places.from,
            to: first.places.to,
            total,
          });
  const isAlone = search.only === 'members' && members.length > 0;
  return (
    <>
      <PlacesFigure
        document={document}
        shown={isAlone ? members : placed}
        finding={finding}
        csv={address('indices/countries.csv', { vintage: search.vintage })}
      />
      {members.length > 0 && (
        <div className={styles.after}>
          <ApartMembers members={members} vintage={search.vintage} />
        </div>
      )}
    </>
  );
};

/** Countries by economic complexity, and how sure the place of each is. */
const Complexity = () => {
  const t = useTranslations('structure.complexity');
  const search: ComplexitySearch = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(complexityQuery(search.vintage));
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: ComplexitySearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Filters label={t('filter.label')}>
        <ChoiceField
          label={t('filter.only')}
          any={t('filter.all')}
          chosen={search.only}
          choices={[{ value: 'members', label: t('filter.members') }]}
          onChoose={(chosen) => change({ only: chosen === 'members' ? chosen : undefined })}
        />
        <VintageField chosen={search.vintage} onChoose={(vintage) => change({ vintage })} withoutPartners />
      </Filters>
      <QueryView query={query} lines={20}>
        {(document) => (
          <div className={styles.body}>
            <OrderView document={document} search={search} />
          </div>
        )}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only it and its like say. */
export const ComplexityPage = () => (
  <RoomTexts name="structure" load={loadStructurePageMessages}>
    <Complexity />
  </RoomTexts>
);
