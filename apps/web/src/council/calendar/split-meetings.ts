import type { CaseItemDocument } from '@hamkor/contract';

type MeetingItem = Pick<CaseItemDocument, 'id' | 'meeting' | 'on' | 'stage'>;

/** When a meeting is over: its end, or its beginning where no end was planned; null where nothing was planned. */
const overAt = ({ meeting }: MeetingItem): number | null =>
  meeting === null ? null : Date.parse(meeting.endsAt ?? meeting.startsAt);

/** When a meeting begins or, of history, when it was, as an ISO 8601 text that sorts; empty where that is not known. */
const beginsAt = ({ meeting, on }: MeetingItem): string => meeting?.startsAt ?? on ?? '';

const inTime = (one: MeetingItem, other: MeetingItem): number => {
  const [first, second] = [beginsAt(one), beginsAt(other)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Meetings that are to come, soonest first, and those past, latest first; what has no time stands last among the past. */
export const splitMeetings = <Item extends MeetingItem>(
  meetings: readonly Item[],
  now: number,
): { readonly coming: readonly Item[]; readonly past: readonly Item[] } => {
  const isComing = (item: Item): boolean => {
    const over = overAt(item);
    return over !== null && over > now && item.stage !== 'cancelled';
  };
  return {
    coming: meetings.filter(isComing).sort(inTime),
    past: meetings.filter((item) => !isComing(item)).sort((one, other) => inTime(other, one)),
  };
};
