import type { ValueAddedDocument } from '@hamkor/contract';
import { loadStructurePageMessages } from '@hamkor/messages';
import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { valueAddedQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { Filters } from '../filter/Filters.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { Page } from '../shell/Page.tsx';
import { RoomTexts } from '../shell/RoomTexts.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { BesideChosen, BesideField } from './BesideField.tsx';
import { ContentFigure } from './ContentFigure.tsx';
import { besideOf, shownItems } from './export-parts.ts';
import { Industries } from './Industries.tsx';
import { NoContents } from './NoContents.tsx';
import type { ValueAddedSearch } from './search.ts';
import { TableFields } from './TableFields.tsx';
import styles from './ValueAddedPage.module.css';

const route = getRouteApi('/value-added');

type Change = { readonly [Name in keyof ValueAddedSearch]?: ValueAddedSearch[Name] | undefined };

interface ContentsProps {
  readonly document: ValueAddedDocument;
  readonly search: ValueAddedSearch;
  readonly beside: readonly string[];
  readonly onChange: (change: Change) => void;
}

/** What the table leaves unsaid: members within its regions, and how much members trade with each other. */
const Caveats = ({ document }: { readonly document: ValueAddedDocument }) => {
  const t = useTranslations('structure.valueAdded');
  const country = useCountryName();
  const { index } = useNumberText();
  const format = useFormatter();
  const { members, concentration } = document;
  const hidden = memberCodes.filter((iso3) => !members.includes(iso3));
  const names = (codes: readonly string[]): string => format.list(codes.map(country));
  const times = concentration?.value ?? null;
  return (
    <div className={styles.words}>
      {members.length > 1 && times !== null && (
        <p>{t(times >= 1 ? 'concentration.above' : 'concentration.below', { times: index(times) })}</p>
      )}
      {members.length === 1 && <p>{t('concentration.one')}</p>}
      {members.length > 0 && hidden.length > 0 && (
        <p>{t('within', { members: names(members), hidden: names(hidden) })}</p>
      )}
    </div>
  );
};

const ContentsView = ({ document, search, beside, onChange }: ContentsProps) => {
  const t = useTranslations('structure.valueAdded');
  const locale = useLocale();
  const { text } = useFigureText();
  const { vintage, year } = search;
  const shown = useMemo(() => shownItems(document.items, beside), [document, beside]);
  const most = shown.find(({ isMember, foreignShare }) => isMember && foreignShare.value !== null);
  const finding =
    most === undefined
      ? t('noMember')
      : t(
          most.blocShareOfForeign.value === null || document.members.length < 2 ? 'findingAlone' : 'finding',
          {
            member: most.name[locale],
            foreign: text(most.foreignShare),
            bloc: text(most.blocShareOfForeign),
          },
        );
  const csv = address('value-added.csv', { vintage, year });
  return (
    <>
      <ContentFigure document={document} shown={shown} finding={finding} csv={csv} />
      <Caveats document={document} />
      {shown.length > 0 && (
        <div className={styles.after}>
          <Industries
            countries={shown}
            chosen={search.of}
            parameters={{ vintage, year }}
            onChoose={(of) => onChange({ of })}
          />
        </div>
      )}
    </>
  );
};

/** Where the value of exports is added: at home, by other members, outside the bloc; from a loaded input-output table. */
const ValueAdded = () => {
  const t = useTranslations('structure.valueAdded');
  const search: ValueAddedSearch = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(valueAddedQuery({ vintage: search.vintage, year: search.year }));
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: ValueAddedSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const items = query.data?.items;
  const beside = useMemo(() => besideOf(items ?? [], search.beside), [items, search.beside]);
  const choose = (codes: readonly string[]): void =>
    change({ beside: codes.length === 0 ? 'none' : codes.join(',') });
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Filters label={t('filter.label')}>
        <TableFields search={search} document={query.data} onChange={change} />
        {items !== undefined && <BesideField items={items} beside={beside} onChange={choose} />}
      </Filters>
      {items !== undefined && <BesideChosen items={items} beside={beside} onChange={choose} />}
      <QueryView query={query} lines={12}>
        {(document) => (
          <div className={styles.body}>
            {document.state === 'computed' ? (
              <ContentsView document={document} search={search} beside={beside} onChange={change} />
            ) : (
              <NoContents document={document} />
            )}
          </div>
        )}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only it and its like say. */
export const ValueAddedPage = () => (
  <RoomTexts name="structure" load={loadStructurePageMessages}>
    <ValueAdded />
  </RoomTexts>
);
