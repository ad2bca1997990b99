import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { Page } from '../shell/Page.tsx';
import { Workbench } from './editor/Workbench.tsx';
import { exampleQuery } from './queries.ts';
import { useSearchChange } from './use-search-change.ts';

const route = getRouteApi('/chains/examples/$id');

/** An example: it stays as it is; whatever is changed or asked makes a copy. */
export const ExamplePage = () => {
  const t = useTranslations('chains');
  const { id } = route.useParams();
  const search = route.useSearch();
  const change = useSearchChange();
  const model = useQuery(exampleQuery(id));
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
      copyKey={`example:${id}`}
      base={model.data}
      modelId={null}
      source={`chains/examples/${id}`}
      search={search}
      onSearch={change}
    />
  );
};
