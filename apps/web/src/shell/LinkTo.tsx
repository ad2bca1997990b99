import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

interface LinkToProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path of the platform, e.g. `/members/UZB`; the language stays with the reader. */
  readonly to: string;
  /** Everything after `?`; without it the next page starts from its defaults. */
  readonly search?: Readonly<Record<string, string | undefined>>;
}

/** A link to a page whose path is put together at run time. */
export const LinkTo = ({ to, search, ...rest }: LinkToProps) => (
  // A page above the one shown is not the current one; navigations say themselves what is.
  <Link
    {...(rest as object)}
    to={to}
    search={(search ?? {}) as never}
    preload="intent"
    activeOptions={{ exact: true }}
  />
);
