import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { RunSearch } from '../search.ts';

const route = getRouteApi('/chains/runs/$id');

/** What is looked at in a result, as the address has it, and how to look at something else without leaving the place. */
export const useRunChoice = (): readonly [search: RunSearch, choose: (change: RunSearch) => void] => {
  const search = route.useSearch();
  const navigate = useNavigate();
  const choose = useCallback(
    (change: RunSearch): void =>
      void navigate({
        to: '.',
        search: ((now: object) => ({ ...now, ...change })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, choose];
};
