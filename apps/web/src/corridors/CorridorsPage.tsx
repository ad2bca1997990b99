import type { CorridorNetworkDocument } from '@hamkor/contract';
import { preferredRoute } from '@hamkor/corridors';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { networkQuery, reachQuery, routesQuery } from '../api/queries.ts';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { CorridorTexts } from './CorridorTexts.tsx';
import { Invitation } from './Invitation.tsx';
import { MapSection } from './MapSection.tsx';
import { networkShapes } from './network-shapes.ts';
import { NoRoute } from './NoRoute.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { RoutesSection } from './RoutesSection.tsx';
import { RouteView } from './RouteView.tsx';
import { substituteRoute } from './route-change.ts';
import { isChanged, loadParameters, routeParameters, unchanged } from './search.ts';
import type { CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import { lettingGo } from './search-change.ts';
import { useSubjectName } from './use-subject-name.ts';

const route = getRouteApi('/corridors');

const nothingYet = (): undefined => undefined;

/** The routes of the question, of the same question without its changes, and the days from a place, as far as asked. */
const useAnswers = (search: CorridorSearch) => {
  const asked = routeParameters(search);
  const before = isChanged(search) ? routeParameters(unchanged(search)) : null;
  const { reach } = search;
  return {
    parameters: asked,
    routes: useQuery({ ...routesQuery(asked ?? {}), enabled: asked !== null }),
    // What was compared with before says nothing of this question.
    before: useQuery({ ...routesQuery(before ?? {}), enabled: before !== null, placeholderData: nothingYet }),
    reach: useQuery({
      ...reachQuery({ from: reach, ...loadParameters(search) }),
      enabled: reach !== undefined,
      placeholderData: nothingYet,
    }),
  };
};

interface AskedProps {
  readonly network: CorridorNetworkDocument;
  readonly search: CorridorSearch;
  readonly onChange: (change: SearchChange) => void;
}

const Asked = ({ network, search, onChange }: AskedProps) => {
  const shapes = useMemo(() => networkShapes(network), [network]);
  const names = useSubjectName(network);
  const { parameters, routes, before, reach } = useAnswers(search);
  const answer = parameters === null ? undefined : routes.data;
  const find = (id: string | undefined) => answer?.routes.find((each) => each.id === id) ?? null;
  const plain = isChanged(search) ? before.data : undefined;
  const usual = plain === undefined ? null : preferredRoute(plain.routes);
  const preferred = answer === undefined ? null : preferredRoute(answer.routes);
  // Of a changed network the way that stands in for the usual one is shown first.
  const substitute =
    answer === undefined || usual === null ? preferred : substituteRoute(usual, answer.routes);
  const chosen = find(search.route) ?? substitute;
  const compared = find(search.compare);
  const besides = compared?.id === chosen?.id ? null : compared;
  // An address may name places in words; from then on it says their identifiers, as fields and map do.
  const { from, to } = answer !== undefined && !routes.isPlaceholderData ? answer.question : search;
  const isNamed = from !== search.from || to !== search.to;
  const { route: chosenId, compare: comparedId } = search;
  useEffect(() => {
    if (isNamed) onChange({ from, to, route: chosenId, compare: comparedId });
  }, [isNamed, from, to, chosenId, comparedId, onChange]);
  const choose = useCallback((id: string) => onChange({ route: id }), [onChange]);
  const compare = useCallback(
    // What is compared with stays chosen: the address names both.
    (id: string | undefined) => onChange({ compare: id, ...(chosen === null ? {} : { route: chosen.id }) }),
    [onChange, chosen],
  );
  return (
    <>
      {parameters === null && <Invitation />}
      {answer !== undefined && !routes.isPlaceholderData && plain !== undefined && (
        <ChangeNotice
          before={plain}
          after={answer}
          usual={usual}
          substitute={substitute}
          onClear={() =>
            onChange({ avoid: undefined, require: undefined, open: undefined, close: undefined })
          }
        />
      )}
      {parameters !== null && answer === undefined && routes.error !== null && (
        <FailureView error={routes.error} onRetry={() => void routes.refetch()} />
      )}
      {answer !== undefined && answer.routes.length === 0 && (
        <NoRoute relax={answer.relax} names={names} search={search} onChange={onChange} />
      )}
      {reach.error !== null && <FailureView error={reach.error} onRetry={() => void reach.refetch()} />}
      <MapSection
        shapes={shapes}
        names={names}
        search={search}
        chosen={chosen}
        compared={besides}
        reach={search.reach === undefined ? null : (reach.data ?? null)}
        onChange={onChange}
      />
      {parameters !== null && answer === undefined && routes.error === null && <Waiting lines={8} />}
      {answer !== undefined && parameters !== null && chosen !== null && (
        <div aria-busy={routes.isPlaceholderData || undefined}>
          <RoutesSection
            answer={answer}
            names={names}
            chosen={chosen.id}
            compared={besides?.id ?? null}
            onChoose={choose}
            onCompare={compare}
          />
          <RouteView
            question={answer.question}
            chosen={chosen}
            compared={besides}
            names={names}
            parameters={parameters}
            onLeave={() => onChange({ compare: undefined })}
          />
        </div>
      )}
    </>
  );
};

/** Freight across the bloc: which ways there are, how long, what they cost and emit, how sure, and what would change. */
const Corridors = () => {
  const t = useTranslations('corridors');
  const search: CorridorSearch = route.useSearch();
  const navigate = route.useNavigate();
  const network = useQuery(networkQuery(search.overlay));
  const names = useSubjectName(network.data);
  const { from, to } = search;
  const change = useCallback(
    (wanted: SearchChange): void =>
      void navigate({
        search: ((now: CorridorSearch) => ({ ...now, ...lettingGo(wanted) })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const heading =
    from === undefined || to === undefined || network.data === undefined
      ? t('heading')
      : t('fromTo', { from: names.place(from), to: names.place(to) });
  return (
    <Page
      title={from === undefined || to === undefined ? t('title') : `${t('title')} · ${heading}`}
      heading={heading}
      lede={t('lede')}
    >
      <QuestionBar network={network.data} names={names} search={search} onChange={change} />
      <QueryView query={network} lines={14}>
        {(document) => <Asked network={document} search={search} onChange={change} />}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only pages of corridors say. */
export const CorridorsPage = () => (
  <CorridorTexts>
    <Corridors />
  </CorridorTexts>
);
