import type { RouteBatchLineDocument, RouteSummaryDocument } from '@hamkor/contract';
import type { Network, Route } from '@hamkor/corridors';
import { findRoutes, unconstrained } from '@hamkor/corridors';
import type { BatchAnswer, BatchPair, BatchQuestion } from './batch-work.ts';

/** Labels after which the search for one pair gives up: far more than the network of the members needs. */
const maximumLabels = 2_000_000;

type Line = Omit<RouteBatchLineDocument, 'routes'> & {
  readonly routes: readonly Omit<Route, 'operations'>[];
};

const summary = ({ operations: _operations, ...route }: Route): Omit<Route, 'operations'> => route;

const lineOf = (
  network: Network,
  { consignment, criteria }: Pick<BatchQuestion, 'consignment' | 'criteria'>,
  { pair, from, to }: BatchPair,
): Line => {
  const found = findRoutes(
    network,
    {
      from,
      to,
      consignment,
      criteria,
      departure: null,
      constraints: unconstrained,
    },
    { maximumLabels },
  );
  const line = { pair, from, to, routes: [] };
  switch (found.kind) {
    case 'routes':
      return { ...line, kind: 'routes', routes: found.routes.map(summary) };
    case 'no-path':
    case 'same-node':
    case 'too-many-routes':
      return { ...line, kind: found.kind };
    case 'unknown-node':
    case 'unknown-subject':
    case 'bad-tonnes':
    case 'bad-departure':
    case 'too-many-requirements':
    case 'cancelled':
      // Places and tonnes were checked before the batch was taken.
      throw new Error(`a batch was asked what cannot be answered: ${found.kind}`);
  }
};

/** Answers some pairs of a batch. */
export const answerPairs = (
  network: Network,
  question: Pick<BatchQuestion, 'consignment' | 'criteria'>,
  pairs: readonly BatchPair[],
): BatchAnswer => {
  const lines = pairs.map((pair) => lineOf(network, question, pair));
  return {
    lines: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    pairs: pairs.length,
    routes: lines.reduce((sum, { routes }) => sum + routes.length, 0),
  };
};

/** A line of a result as it was written. */
export const readBatchLine = (text: string): RouteBatchLineDocument =>
  JSON.parse(text) as RouteBatchLineDocument;

/** A route of a batch with the pair it answers; `route` null where the pair has none. */
export interface BatchRow {
  readonly line: RouteBatchLineDocument;
  readonly route: RouteSummaryDocument | null;
}

/** Rows of a table: one a route, and one for a pair without any. */
export const batchRows = (line: RouteBatchLineDocument): BatchRow[] =>
  line.routes.length === 0 ? [{ line, route: null }] : line.routes.map((route) => ({ line, route }));
