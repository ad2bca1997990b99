import type { RecordItemDocument } from '@hamkor/contract';

type Dated = Pick<RecordItemDocument, 'deadlineDate'>;

/** 0 for what can still be answered by its last day, 1 for what names none, 2 for what is over. */
const urgency = ({ deadlineDate }: Dated, today: string): number =>
  deadlineDate === null ? 1 : deadlineDate >= today ? 0 : 2;

/** What must be answered soonest first, then what names no day, and last what is over; otherwise as it came. */
export const boardOrder = <Item extends Dated>(items: readonly Item[], today: string): readonly Item[] =>
  items.toSorted((one, other) => {
    const apart = urgency(one, today) - urgency(other, today);
    return apart === 0 ? (one.deadlineDate ?? '').localeCompare(other.deadlineDate ?? '') : apart;
  });
