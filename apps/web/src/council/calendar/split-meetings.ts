import type { CaseItemDocument } from '@hamkor/contract';

type MeetingItem = Pick<CaseItemDocument, 'id' | 'meeting' | 'stage'>;

/** When a meeting is over: its end, or its beginning where no end was planned; null where nothing was planned. */
const overAt = ({ meeting }: MeetingItem): number | null =>
  meeting === null ? null : Date.parse(meeting.endsAt ?? meeting.startsAt);

/** Meetings that are to come, soonest first, and those past, latest first; what has no time stands last among the past. */
export const splitMeetings = <Item extends MeetingItem>(
  meetings: readonly Item[],
  now: number,
): { readonly coming: readonly Item[]; readonly past: readonly Item[] } => {
  const isComing = (item: Item): boolean => {
    const over = overAt(item);
    return over !== null && over > now && item.stage !== 'cancelled';
  };
  const begins = (item: Item): number =>
    item.meeting === null ? -Infinity : Date.parse(item.meeting.startsAt);
  return {
    coming: meetings.filter(isComing).sort((one, other) => begins(one) - begins(other)),
    past: meetings.filter((item) => !isComing(item)).sort((one, other) => begins(other) - begins(one)),
  };
};
