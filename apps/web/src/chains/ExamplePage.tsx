import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadedWorkbench } from './LoadedWorkbench.tsx';
import { exampleQuery } from './queries.ts';

const route = getRouteApi('/chains/examples/$id');

/** An example: it stays as it is; whatever is changed or asked makes a copy. */
export const ExamplePage = () => {
  const { id } = route.useParams();
  return (
    <LoadedWorkbench
      model={useQuery(exampleQuery(id))}
      copyKey={`example:${id}`}
      modelId={null}
      source={`chains/examples/${id}`}
      search={route.useSearch()}
    />
  );
};
