import type { RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../../api/queries.ts';
import { Related } from '../../registry/Related.tsx';
import { listOf } from '../../registry/record-kind.ts';
import type { RecordDetail } from '../../registry/record-kind.ts';

/** Records that share a state, a product or a branch, and options about the same goods, where the lists know any. */
export const RelatedRecords = ({ record: { id, type } }: { readonly record: RecordDocument }) => {
  const list = type in listOf ? listOf[type as 'park'] : null;
  const { data } = useQuery({
    ...documentQuery<RecordDetail>(`${list}/${encodeURIComponent(id)}`),
    enabled: list !== null,
    retry: false,
  });
  return data?.id === id ? <Related record={data} /> : null;
};
