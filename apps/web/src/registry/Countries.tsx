import { Fragment } from 'react';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';

/** Countries as names; members lead to their pages. */
export const Countries = ({ codes }: { readonly codes: readonly string[] }) => {
  const names = useNames();
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <LinkTo to={`/members/${code}`}>{names.country(code)}</LinkTo>
    </Fragment>
  ));
};
