import type { DueRenewal } from '../registry/records/due-renewals.ts';
import { dueRenewals } from '../registry/records/due-renewals.ts';
import type { Database } from '../tables.ts';
import type { Recipient } from './accounts-of.ts';
import { accountsOf } from './accounts-of.ts';
import type { NewNotice } from './notices.ts';
import { insertNotices } from './notices.ts';
import { onMatchingDuty } from './on-duty.ts';
import type { PublishedRecord } from './published-records.ts';
import { findPublishedIn } from './published-records.ts';

/** Those who keep a record; where nobody speaks for its organisation, the editors of its state. */
const keepers = async (transaction: Database, { owner }: DueRenewal): Promise<readonly Recipient[]> => {
  const own = await accountsOf(transaction, owner);
  return own.length > 0 || owner.organisation === null
    ? own
    : accountsOf(transaction, { organisation: null, state: owner.state });
};

const noticeFor = (
  { account }: Recipient,
  { id, expiresOn, reminder }: DueRenewal,
  record: PublishedRecord,
): NewNotice => ({
  account,
  kind: reminder === 'over' ? 'renewal-over' : 'renewal-due',
  args: { record: id, date: expiresOn },
  name: record.body.name,
  target: `/bank/records/${id}`,
  // The same day ahead again only after a renewal, which moves the last day.
  once: `renewal ${id} ${expiresOn} ${reminder}`,
});

/** Reminds the keepers of records that are about to expire or have: of each reminder once. */
export const remindOfRenewals = async (db: Database, now: () => Date): Promise<void> => {
  const at = now().toISOString();
  await onMatchingDuty(db, async (transaction) => {
    const due = await dueRenewals(transaction, at.slice(0, 10));
    const records = new Map(
      (
        await findPublishedIn(
          transaction,
          due.map(({ id }) => id),
        )
      ).map((record) => [record.id, record]),
    );
    for (const renewal of due) {
      const record = records.get(renewal.id);
      if (record === undefined) continue;
      const notices = (await keepers(transaction, renewal)).map((keeper) =>
        noticeFor(keeper, renewal, record),
      );
      await insertNotices(transaction, notices, at);
    }
  });
};
