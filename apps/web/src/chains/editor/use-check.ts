import type { ChainCheckDocument, ChainModel } from '@hamkor/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { checkChain } from '../queries.ts';

/** Waits until editing pauses, in milliseconds, before the server looks at the model. */
const pause = 700;

const numbers = new WeakMap<ChainModel, number>();
let last = 0;
/** A number for each model that was looked at: models are too large to be keys. */
const numberOf = (model: ChainModel): number => {
  const known = numbers.get(model);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(model, last);
  return last;
};

const checkQuery = (model: ChainModel) =>
  queryOptions({
    queryKey: ['chains', 'check', numberOf(model)] as const,
    queryFn: (): Promise<ChainCheckDocument> => checkChain(model),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    retry: false,
  });

/** What is wrong with a model as the server sees it, looked at again once editing pauses. */
export const useCheck = (model: ChainModel) => {
  const [settled] = useDebouncedValue(model, pause);
  const check = useQuery(checkQuery(settled));
  return { check, isCurrent: settled === model && !check.isPlaceholderData && check.data !== undefined };
};
