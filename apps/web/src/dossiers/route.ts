import type { AnyRoute } from '@tanstack/react-router';

/** Pages of dossiers; children of its frame. */
export const dossiersPages = [] as const satisfies readonly AnyRoute[];
