import { Fragment } from 'react';
import { useNames } from '../evidence/use-names.ts';
import { LinkTo } from '../shell/LinkTo.tsx';

/** Headings as names, each leading to the options about it. */
export const Headings = ({ codes }: { readonly codes: readonly string[] }) => {
  const names = useNames();
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && '; '}
      <LinkTo to="/options" search={{ product: code.slice(0, 4) }}>
        {names.product(code.slice(0, 4), 'HS2022')}
      </LinkTo>{' '}
      <small>{code}</small>
    </Fragment>
  ));
};

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

/** Codes of a classification without names here, e.g. ISIC. */
export const Codes = ({ codes }: { readonly codes: readonly string[] }) => <span>{codes.join(', ')}</span>;
