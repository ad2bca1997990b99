import type { Messages } from '@hamkor/messages';

/** One stop of the rail. Stops stand here only once their page exists. */
export interface Stop {
  readonly to: string;
  /** A key of `shell.way`. */
  readonly label: keyof Messages['shell']['way'];
  /** Steps lie on the way from evidence to a delivered project; the others stand beside it. */
  readonly step: boolean;
  /** Other addresses that belong to it. */
  readonly also?: readonly string[];
}

export const stops: readonly Stop[] = [
  { to: '/', label: 'overview', step: false, also: ['/members'] },
  { to: '/options', label: 'find', step: true },
  {
    to: '/projects',
    label: 'dataBank',
    step: false,
    also: ['/parks', '/organisations', '/needs', '/mechanisms'],
  },
  { to: '/ledger', label: 'ledger', step: false, also: ['/origins'] },
  { to: '/validation', label: 'validation', step: false },
];

/** Whether a page belongs to a stop: the stop's own address or one below it. */
export const isAt = (stop: Stop, pathname: string): boolean =>
  [stop.to, ...(stop.also ?? [])].some(
    (path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)),
  );
