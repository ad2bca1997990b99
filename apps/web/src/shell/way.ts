import type { Messages } from '@hamkor/messages';

/** A page reached from the line under the rail. */
export interface SubPage {
  readonly to: string;
  /** A key of `shell.pages`. */
  readonly label: Exclude<keyof Messages['shell']['pages'], 'label'>;
}

/** One stop of the rail. Stops stand here only once their page exists. */
export interface Stop {
  readonly to: string;
  /** A key of `shell.way`. */
  readonly label: keyof Messages['shell']['way'];
  /** Steps lie on the way from evidence to a delivered project; the others stand beside it. */
  readonly step: boolean;
  /** Pages of the stop, the stop's own address first: shown as a line on each of them. */
  readonly pages?: readonly SubPage[];
  /** Other addresses that belong to it. */
  readonly also?: readonly string[];
}

export const stops: readonly Stop[] = [
  { to: '/', label: 'overview', step: false, also: ['/members'] },
  {
    to: '/options',
    label: 'find',
    step: true,
    pages: [
      { to: '/options', label: 'options' },
      { to: '/validation', label: 'validation' },
    ],
  },
  { to: '/chains', label: 'design', step: true },
  {
    to: '/corridors',
    label: 'route',
    step: true,
    pages: [
      { to: '/corridors', label: 'corridors' },
      { to: '/corridors/access', label: 'access' },
      { to: '/corridors/critical', label: 'critical' },
      { to: '/corridors/green', label: 'green' },
    ],
  },
  {
    to: '/council',
    label: 'agree',
    step: true,
    pages: [
      { to: '/council', label: 'council' },
      { to: '/council/cases', label: 'cases' },
      { to: '/council/meetings', label: 'meetings' },
      { to: '/council/decisions', label: 'decisions' },
    ],
  },
  {
    to: '/delivery',
    label: 'deliver',
    step: true,
    pages: [
      { to: '/delivery', label: 'delivery' },
      { to: '/delivery/reviews', label: 'reviews' },
      { to: '/delivery/report', label: 'yearReport' },
    ],
  },
  { to: '/dossiers', label: 'dossiers', step: false },
  {
    to: '/space',
    label: 'explore',
    step: false,
    pages: [
      { to: '/space', label: 'space' },
      { to: '/pairs', label: 'pairs' },
      { to: '/dependence', label: 'dependence' },
      { to: '/trends', label: 'trends' },
      { to: '/complexity', label: 'complexity' },
      { to: '/value-added', label: 'valueAdded' },
    ],
  },
  {
    to: '/imports',
    label: 'data',
    step: false,
    pages: [
      { to: '/imports', label: 'imports' },
      { to: '/coverage', label: 'coverage' },
      { to: '/vintages/compare', label: 'compare' },
      { to: '/analyses', label: 'analyses' },
    ],
    also: ['/vintages'],
  },
  {
    to: '/bank',
    label: 'dataBank',
    step: false,
    pages: [
      { to: '/bank', label: 'bank' },
      { to: '/projects', label: 'lists' },
      { to: '/bank/board', label: 'board' },
      { to: '/bank/parks/compare', label: 'compareParks' },
      { to: '/bank/mine', label: 'mine' },
      { to: '/bank/review', label: 'review' },
      { to: '/bank/policies', label: 'policies' },
      { to: '/bank/log', label: 'log' },
    ],
    also: ['/parks', '/organisations', '/needs', '/mechanisms'],
  },
  { to: '/ledger', label: 'ledger', step: false, also: ['/origins'] },
];

/** Whether an address is a page or below it. */
export const isBelow = (path: string, pathname: string): boolean =>
  pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));

/** Whether a page belongs to a stop: one of the stop's addresses or one below it. */
export const isAt = (stop: Stop, pathname: string): boolean =>
  [stop.to, ...(stop.pages ?? []).map(({ to }) => to), ...(stop.also ?? [])].some((path) =>
    isBelow(path, pathname),
  );

/** The pages beside the one shown: those of its stop, where the stop has several. */
export const pagesAt = (pathname: string): readonly SubPage[] =>
  stops.find((stop) => isAt(stop, pathname))?.pages ?? [];

/** The page of a line that an address is at: the one whose address is the longest that it is at or below. */
export const currentPage = (pages: readonly SubPage[], pathname: string): SubPage | undefined =>
  pages
    .filter(({ to }) => isBelow(to, pathname))
    .reduce<SubPage | undefined>(
      (longest, page) => (longest === undefined || page.to.length > longest.to.length ? page : longest),
      undefined,
    );
