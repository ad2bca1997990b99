import type { CaptureSources } from './capture/capture.ts';
import type { Database } from '../tables.ts';

/** What the routes of dossiers are given. */
export interface DossierDependencies extends CaptureSources {
  readonly db: Database;
}
