import type { RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { NameIn } from '../NameIn.tsx';
import { recordQuery } from '../queries.ts';

/** Name of another record, its id until it is known or where the reader may not see it. */
export const RecordLink = ({ id }: { readonly id: string }) => {
  const { data } = useQuery({ ...recordQuery(id), retry: false });
  return (
    <LinkTo to={`/bank/records/${id}`}>{data?.id === id ? <NameIn text={data.body.name} /> : id}</LinkTo>
  );
};

/** Other records that this one belongs to. */
export const LinkedRecords = ({ links }: Pick<RecordDocument['body'], 'links'>) => {
  const t = useTranslations('bank.relation');
  return (
    <ul>
      {links.map(({ relation, id }) => (
        <li key={`${relation} ${id}`}>
          {t(relation)}: <RecordLink id={id} />
        </li>
      ))}
    </ul>
  );
};
