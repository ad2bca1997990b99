import type { AnyRoute } from '@tanstack/react-router';

/** Pages of the council; children of its frame. */
export const councilPages = [] as const satisfies readonly AnyRoute[];
