import type { DeliveryState, Milestone } from '@hamkor/delivery';
import { expectedOf, milestoneStanding } from '@hamkor/delivery';
import type { BriefGround } from '@hamkor/dossier';
import type { Contents } from './contents.ts';
import { groundOf } from './contents.ts';
import { gatesOfDossier, gatesPassed } from './gates-of-dossier.ts';
import { waiversFor } from './participants.ts';

/** The newest thing that was said of a milestone: where a sentence about it comes from. */
const saidLast = ({ achieved, forecasts, plans }: Milestone) => {
  const newest = achieved ?? [...forecasts, ...plans].toSorted((one, other) => one.act - other.act).at(-1);
  return newest === undefined ? null : { act: newest.act, at: newest.at };
};

/** Milestones against the first plan, which no later one makes forgotten. */
const milestonesOf = (
  { id, milestones, disputes }: DeliveryState,
  today: string,
): BriefGround['milestones'] =>
  milestones
    .filter(({ dropped }) => dropped === null)
    .flatMap((milestone) => {
      const said = saidLast(milestone);
      if (said === null) return [];
      const { title, owner, firstPlanned: planned, achieved } = milestone;
      const expected = expectedOf(milestone);
      const forecast = expected === planned ? null : expected;
      const isConfirmed = milestone.confirmations.length > 0;
      const open = disputes.filter(({ target, settled }) => target === milestone.id && settled === null);
      const disputedBy = [...new Set(open.flatMap(({ state }) => state ?? []))].toSorted();
      const isOverdue = milestoneStanding(milestone, today) === 'overdue';
      const told = {
        title,
        owner,
        planned,
        forecast,
        achieved: achieved?.on ?? null,
        isOverdue,
        isConfirmed,
        disputedBy,
      };
      return [{ ...said, delivery: id, ...told }];
    });

/** What a brief is made of; of a snapshot the figures are those frozen, while decisions and milestones are those of now. */
export const briefGround = (contents: Contents, now: string): BriefGround => {
  const { state, snapshot, inputs, items, hash, cases, deliveries } = contents;
  const next = gatesOfDossier(cases, groundOf(contents)).find(({ standing }) => standing === 'next');
  return {
    dossier: { ...state, ...(snapshot === null ? {} : { title: snapshot.title, summary: snapshot.summary }) },
    hash: snapshot === null ? null : hash,
    at: snapshot?.at ?? now,
    inputs,
    items,
    cases: cases.map(({ id, title, stage }) => ({ id, title, stage })),
    passed: gatesPassed(cases),
    next: next ?? null,
    waivers: waiversFor(cases, hash),
    actuals: deliveries.flatMap(({ id, actuals }) =>
      actuals.map(({ indicator, period, value, source, act, at }) => ({
        delivery: id,
        indicator,
        period,
        value,
        source,
        act,
        at,
      })),
    ),
    milestones: deliveries.flatMap((delivery) => milestonesOf(delivery, now.slice(0, 10))),
  };
};
