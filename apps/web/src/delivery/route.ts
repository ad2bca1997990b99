import type { AnyRoute } from '@tanstack/react-router';

/** Pages of delivery; children of its frame. */
export const deliveryPages = [] as const satisfies readonly AnyRoute[];
