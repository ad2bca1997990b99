import type { OperationDocument, RouteDocument } from '@hamkor/contract';

/** Modes of a route in order of travel; neighbours that are the same once. */
export const modesTravelled = ({
  operations,
}: Pick<RouteDocument, 'operations'>): readonly OperationDocument['mode'][] =>
  operations
    .filter(({ kind }) => kind === 'drive')
    .map(({ mode }) => mode)
    .filter((mode, place, all) => mode !== all[place - 1]);

/** Places where a route crosses a border, in order: where it leaves a country. */
export const bordersPassed = ({ operations }: Pick<RouteDocument, 'operations'>): readonly string[] =>
  operations.filter(({ kind }) => kind === 'border-exit').map(({ at }) => at);
