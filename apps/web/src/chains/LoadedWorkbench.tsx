import type { ChainModel } from '@hamkor/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { Page } from '../shell/Page.tsx';
import { Workbench } from './editor/Workbench.tsx';
import type { ChainSearch } from './search.ts';
import { useSearchChange } from './use-search-change.ts';

interface LoadedWorkbenchProps {
  readonly model: UseQueryResult<ChainModel>;
  /** Where the working copy is kept in the browser: `example:<id>`, `model:<id>`. */
  readonly copyKey: string;
  /** Id of a kept model; null of an example. */
  readonly modelId: string | null;
  /** Address of the model below the API. */
  readonly source: string;
  readonly search: ChainSearch;
}

/** The workbench on a model of the server, once it has come. */
export const LoadedWorkbench = ({ model, search, ...shown }: LoadedWorkbenchProps) => {
  const t = useTranslations('chains');
  const change = useSearchChange();
  if (model.data === undefined) {
    return (
      <Page title={t('title')}>
        <QueryView query={model} lines={14}>
          {() => null}
        </QueryView>
      </Page>
    );
  }
  return <Workbench key={shown.copyKey} {...shown} base={model.data} search={search} onSearch={change} />;
};
