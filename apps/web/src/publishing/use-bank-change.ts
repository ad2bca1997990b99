import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Everything that a change in the data bank may show elsewhere. */
const touched: ReadonlySet<string> = new Set([
  'records',
  'records/facets',
  'review',
  'interests',
  'searches',
  'notices',
  'policies',
  'search',
  'acts',
  'log/verdict',
  'log/checkpoint',
]);

const isTouched = (key: unknown): boolean =>
  typeof key === 'string' &&
  (touched.has(key) || /^(?:records|policies|projects|parks|organisations|needs)(?:\/|$)/.test(key));

/** A change in the data bank, after which what it touches is read again. */
export const useBankChange = <Answer, Given = void>(change: (given: Given) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey[0]) }),
  });
};
