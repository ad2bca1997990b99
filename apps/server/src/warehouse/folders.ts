import { join } from 'node:path';

/** Where everything that is loaded lies below the folder of what Hamkor keeps (`HAMKOR_VAR`); see README.md. */
export interface TradeFolders {
  readonly root: string;
  readonly vintages: string;
  readonly staging: string;
  readonly uploads: string;
  /** What DuckDB puts aside when memory is short, and results being written. */
  readonly scratch: string;
  readonly active: string;
  readonly pins: string;
  readonly lock: string;
}

/** The folders of loaded trade below `varFolder`; none of them need exist. */
export const tradeFolders = (varFolder: string): TradeFolders => {
  const root = join(varFolder, 'trade');
  return {
    root,
    vintages: join(root, 'vintages'),
    staging: join(root, 'staging'),
    uploads: join(root, 'uploads'),
    scratch: join(root, 'scratch'),
    active: join(root, 'active.json'),
    pins: join(root, 'pins.json'),
    lock: join(root, 'import.lock'),
  };
};
