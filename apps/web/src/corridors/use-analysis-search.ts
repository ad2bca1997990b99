import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { AnalysisChange, AnalysisSearch } from './analysis-search.ts';

/** What the address of an analysis says, and how to change it. */
export const useAnalysisSearch = () => {
  const search: AnalysisSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (wanted: AnalysisChange): void =>
      void navigate({
        to: '.' as never,
        search: ((now: AnalysisSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, change };
};
