/** What the addresses of delivery say: everything that somebody may want to pass on. */
type Given = Readonly<Record<string, unknown>>;
type Test = (text: string) => boolean;

const keep = <Search extends object>(given: Given, accepted: Readonly<Record<keyof Search, Test>>): Search =>
  Object.fromEntries(
    Object.entries<Test>(accepted).flatMap(([name, fits]) => {
      const text = given[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  ) as Search;

const isState: Test = (text) => /^[A-Z]{3}$/.test(text);

export interface BoardSearch {
  readonly state?: string;
  readonly standing?: string;
  /** Rows of the map of delays: projects unless `state`. */
  readonly by?: string;
  /** Cell of the map that is told in words: `row month`. */
  readonly at?: string;
  /** Case of a project whose delivery is to begin; the form is open where it is given. */
  readonly project?: string;
}
export const validateBoardSearch = (given: Given): BoardSearch =>
  keep<BoardSearch>(given, {
    state: isState,
    standing: (text) => /^[a-z-]{2,20}$/.test(text),
    by: (text) => text === 'state',
    at: (text) => /^\S{1,80} \d{4}-\d{2}$/.test(text),
    project: (text) => /^[\w.:@-]{1,80}$/.test(text),
  });

export interface ReviewsSearch {
  readonly state?: string;
  readonly standing?: string;
}
export const validateReviewsSearch = (given: Given): ReviewsSearch =>
  keep<ReviewsSearch>(given, {
    state: isState,
    standing: (text) => ['held', 'due', 'overdue'].includes(text),
  });

export interface DeliverySearch {
  /** Against which plan is measured: the newest unless `first`. */
  readonly plan?: string;
}
export const validateDeliverySearch = (given: Given): DeliverySearch =>
  keep<DeliverySearch>(given, { plan: (text) => text === 'first' });
