import type { Trilingual } from '@hamkor/registry';
import type { Database } from '../../tables.ts';
import { accountsOf } from '../accounts-of.ts';
import type { NoticeKind } from '../notices.ts';
import { insertNotices } from '../notices.ts';
import { withinMatchingDuty } from '../on-duty.ts';
import type { Side } from '../tables.ts';

/** What one side of an interest is told of; the record is named, the other side never. */
export interface InterestNews {
  readonly interest: string;
  readonly to: Side;
  readonly kind: NoticeKind;
  readonly record: string;
  readonly name: Trilingual;
}

/** Keeps a notice for everybody who speaks for one side. */
export const tellSide = (
  transaction: Database,
  { interest, to, kind, record, name }: InterestNews,
  at: string,
): Promise<void> =>
  withinMatchingDuty(transaction, async () => {
    const side = await transaction
      .selectFrom('interest_party')
      .select(['organisation', 'state'])
      .where('interest', '=', interest)
      .where('side', '=', to)
      .executeTakeFirstOrThrow();
    const recipients = await accountsOf(transaction, side);
    const notices = recipients.map(({ account }) => ({
      account,
      kind,
      args: { record },
      name,
      target: '/bank/interests',
    }));
    await insertNotices(transaction, notices, at);
  });
