import { useQuery } from '@tanstack/react-query';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { caseQuery } from '../queries.ts';
import { TextIn } from '../words/TextIn.tsx';

/** Another case by its title; by its id until that is known, or where the reader may not see it. */
export const OtherCase = ({ id }: { readonly id: string }) => {
  const { data } = useQuery(caseQuery(id));
  return (
    <LinkTo to={`/council/cases/${id}`}>{data === undefined ? id : <TextIn text={data.case.title} />}</LinkTo>
  );
};
