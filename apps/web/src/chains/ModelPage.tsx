import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadedWorkbench } from './LoadedWorkbench.tsx';
import { modelQuery } from './queries.ts';

const route = getRouteApi('/chains/models/$id');

/** A kept model: it never changes; what is changed here is a working copy until it is kept under a new address. */
export const ModelPage = () => {
  const { id } = route.useParams();
  return (
    <LoadedWorkbench
      model={useQuery(modelQuery(id))}
      copyKey={`model:${id}`}
      modelId={id}
      source={`chains/models/${id}`}
      search={route.useSearch()}
    />
  );
};
