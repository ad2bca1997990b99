import type { Messages } from '@hamkor/messages';

/** One stop of the rail. Stops stand here only once their page exists. */
export interface Stop {
  readonly to: string;
  /** A key of `shell.way`. */
  readonly label: keyof Messages['shell']['way'];
  /** Steps lie on the way from evidence to a delivered project; the others stand beside it. */
  readonly step: boolean;
}

export const stops: readonly Stop[] = [
  { to: '/', label: 'overview', step: false },
  { to: '/options', label: 'find', step: true },
];

/** Whether a page belongs to a stop: the stop's own address or one below it. */
export const isAt = (stop: Stop, pathname: string): boolean =>
  stop.to === '/'
    ? pathname === '/' || pathname.startsWith('/members')
    : pathname === stop.to || pathname.startsWith(`${stop.to}/`);
