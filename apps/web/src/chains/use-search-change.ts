import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ChainSearch } from './search.ts';

type Change = { readonly [Name in keyof ChainSearch]?: ChainSearch[Name] | undefined };

/** Writes what is looked at into the address of the page shown, without leaving the place on it. */
export const useSearchChange = (): ((change: Change) => void) => {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: ((now: object) => ({ ...now, ...change })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
};
