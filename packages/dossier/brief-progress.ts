/** Sections of a brief about what was decided and what came of it. */
import type { BriefArgument, BriefLine } from './brief-document.ts';
import type { BriefGround } from './brief-ground.ts';
import type { Write } from './brief-line.ts';
import { caseAddress, key, line, states, text, words } from './brief-line.ts';
import type { NoteBook } from './source-notes.ts';
import { sourceOfAct } from './source-notes.ts';

export const decisions: Write = ({ cases, passed, next }, book) => [
  ...passed.map(({ gate, at, case: id, act }) =>
    line('gate-passed', {
      gate: key(`gates.${gate}`),
      date: {
        kind: 'day',
        day: at,
        note: book.numberOf(sourceOfAct(caseAddress(id), { act, at }, null, 'published')),
      },
    }),
  ),
  ...(next === null
    ? []
    : [
        line('gate-next', {
          gate: key(`gates.${next.gate}`),
          met: words(
            String(next.lines.filter(({ standing }) => standing === 'met' || standing === 'waived').length),
          ),
          of: words(String(next.lines.length)),
        }),
      ]),
  ...cases.map(({ title, stage }) =>
    line('case', { title: text(title), stage: { kind: 'code', of: 'case', code: stage } }),
  ),
];

type BriefMilestone = BriefGround['milestones'][number];

/** 0: its day has passed; 1: it slips; 2: it is to come; 3: it was reached. */
const urgency = ({ achieved, forecast, planned, isOverdue }: BriefMilestone): number => {
  if (achieved !== null) return 3;
  if (isOverdue) return 0;
  return forecast !== null && forecast > planned ? 1 : 2;
};

const milestoneLine = (one: BriefMilestone, book: NoteBook): BriefLine => {
  const note = book.numberOf(
    sourceOfAct(`/delivery/${one.delivery}`, one, null, one.achieved === null ? 'estimated' : 'published'),
  );
  const day = (given: string): BriefArgument => ({ kind: 'day', day: given, note });
  const { achieved, forecast, planned, isOverdue } = one;
  const said = { title: text(one.title), state: states([one.owner]) };
  const against = { ...said, planned: day(planned) };
  if (achieved !== null)
    return achieved > planned
      ? line('milestone-achieved-late', { ...against, achieved: day(achieved) })
      : line('milestone-achieved', { ...said, achieved: day(achieved) });
  if (isOverdue) return line('milestone-overdue', { ...against, forecast: day(forecast ?? planned) });
  return forecast !== null && forecast > planned
    ? line('milestone-late', { ...against, forecast: day(forecast) })
    : line('milestone', against);
};

/** What those beside the owner say of a milestone; null where there is nothing to add. */
const othersLine = ({ achieved, isConfirmed, disputedBy }: BriefMilestone): BriefLine | null => {
  if (disputedBy.length > 0) return line('disputed', { states: states(disputedBy) });
  return achieved !== null && !isConfirmed ? line('not-confirmed', {}) : null;
};

/** What is overdue and what slips first, always against the first plan; then what is to come, then what was reached. */
export const milestones: Write = (ground, book) =>
  ground.milestones
    .toSorted((one, other) => urgency(one) - urgency(other) || (one.planned < other.planned ? -1 : 1))
    .flatMap((one) => [milestoneLine(one, book), othersLine(one)].filter((told) => told !== null));
