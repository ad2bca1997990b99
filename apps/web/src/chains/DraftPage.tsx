import { getRouteApi } from '@tanstack/react-router';
import { Workbench } from './editor/Workbench.tsx';
import { useSearchChange } from './use-search-change.ts';

const route = getRouteApi('/chains/drafts/$key');

/** A working copy that lives in this browser alone: a chain that was designed and not kept yet. */
export const DraftPage = () => {
  const { key } = route.useParams();
  const search = route.useSearch();
  const change = useSearchChange();
  return (
    <Workbench
      key={key}
      copyKey={`own:${key}`}
      base={null}
      modelId={null}
      source={null}
      search={search}
      onSearch={change}
    />
  );
};
