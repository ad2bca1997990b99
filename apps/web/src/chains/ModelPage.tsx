import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { Page } from '../shell/Page.tsx';
import { Workbench } from './editor/Workbench.tsx';
import { modelQuery } from './queries.ts';
import { useSearchChange } from './use-search-change.ts';

const route = getRouteApi('/chains/models/$id');

/** A kept model: it never changes; what is changed here is a working copy until it is kept under a new address. */
export const ModelPage = () => {
  const t = useTranslations('chains');
  const { id } = route.useParams();
  const search = route.useSearch();
  const change = useSearchChange();
  const model = useQuery(modelQuery(id));
  if (model.data === undefined) {
    return (
      <Page title={t('title')}>
        <QueryView query={model} lines={14}>
          {() => null}
        </QueryView>
      </Page>
    );
  }
  return (
    <Workbench
      key={id}
      copyKey={`model:${id}`}
      base={model.data}
      modelId={id}
      source={`chains/models/${id}`}
      search={search}
      onSearch={change}
    />
  );
};
