import type { DeliveryMayDocument, DeliveryViewDocument, TrailDocument } from '@hamkor/contract';
import type { CaseFold, CaseState } from '@hamkor/council';
import { caseAt } from '@hamkor/council';
import type { ClassOutlook, DeliveryState, ReferenceClass } from '@hamkor/delivery';
import {
  allSlips,
  correctedForecast,
  deliveryStanding,
  dueReviews,
  earnedSchedule,
  earnedValue,
  expectedOf,
  measuredPlans,
  milestoneStanding,
  monthCurve,
  openDeeds,
  projectRefusal,
  shareDone,
  slipDaysOf,
  trailOf,
} from '@hamkor/delivery';
import { plainText } from '@hamkor/drafting';
import type { Viewer } from '@hamkor/registry';
import { findCase } from '../council/case-repository.ts';
import { seatsOf } from '../council/seats.ts';
import type { Database } from '../tables.ts';
import { isIndependent } from './act-in-delivery.ts';

/** Everything that a page of a delivery is made of, read as whoever asks may see it. */
export interface ShownDelivery {
  readonly state: DeliveryState;
  /** Case of the project, as it stands now; null where it cannot be seen. */
  readonly project: CaseState | null;
  /** Cases that tasks come from. */
  readonly cases: ReadonlyMap<string, CaseFold>;
}

const findCases = async (
  reader: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseFold>> => {
  const cases = new Map<string, CaseFold>();
  for (const id of new Set(ids)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const found = await findCase(reader, id);
    if (found !== null) cases.set(id, found);
  }
  return cases;
};

/** A delivery with the cases that it speaks of. */
export const showDelivery = async (
  reader: Database,
  state: DeliveryState,
  now: string,
): Promise<ShownDelivery> => {
  const cases = await findCases(reader, [state.id, ...state.tasks.map((task) => task.case)]);
  const project = cases.get(state.id) ?? null;
  return { state, project: project === null ? null : caseAt(project.state, now), cases };
};

/** The day on which a cancelled project ended; null while it goes on. */
export const endedOn = (project: CaseState | null): string | null =>
  project?.stage === 'cancelled' ? project.lastAt.slice(0, 10) : null;

/** By what is done: the roles held in which it may be, and to which parts. */
const mayOf = (
  { state, project }: ShownDelivery,
  viewer: Viewer,
  today: string,
): readonly DeliveryMayDocument[] => {
  const held = seatsOf(viewer).flatMap(({ as, actor }) =>
    openDeeds(state, actor, today)
      .map(({ kind, targets }) => ({
        as,
        kind,
        targets:
          kind === 'delivery.confirm'
            ? (targets?.filter((id) => isIndependent(state, viewer, id)) ?? null)
            : targets,
      }))
      .filter(({ targets }) => targets === null || targets.length > 0),
  );
  return [...Map.groupBy(held, ({ kind }) => kind).entries()]
    .filter(([kind]) => projectRefusal(project, kind) === null)
    .map(([kind, deeds]) => ({
      kind,
      as: deeds.map(({ as }) => as),
      targets: deeds.some(({ targets }) => targets === null)
        ? null
        : [...new Set(deeds.flatMap(({ targets }) => targets ?? []))],
    }));
};

/** What a decision of a meeting, or a paragraph of a text, says as it stands; null where it cannot be found. */
const paragraphText = (fold: CaseFold | undefined, id: string | null): TrailDocument['text'] => {
  const decision = fold?.state.meeting?.decisions.find((one) => one.id === id);
  if (decision !== undefined) return decision.text;
  const paragraph = fold?.document?.paragraphs.find((one) => one.id === id);
  if (paragraph === undefined) return null;
  const [en, ru, zh] = (['en', 'ru', 'zh'] as const).map((language) =>
    plainText(paragraph, language, 'shown'),
  ) as [string | null, string | null, string | null];
  return en === null && ru === null && zh === null ? null : { en, ru, zh };
};

const scheduleDocument = ({
  class: known,
  outlook,
}: ReturnType<typeof correctedForecast>['schedule'][number]) => ({
  class: known,
  schedule: outlook,
});
const costDocument = ({ class: known, outlook }: ReturnType<typeof correctedForecast>['cost'][number]) => ({
  class: known,
  cost: outlook,
});

/** The usual class first; there is always one, if only to say that none is held. */
const firstOf = <T>(outlooks: readonly ClassOutlook<T>[]): ClassOutlook<T> =>
  outlooks[0] ?? { class: null, outlook: null };

/** A delivery as it stands today, with all that is measured of it. */
export const deliveryView = (
  shown: ShownDelivery,
  viewer: Viewer,
  classes: readonly ReferenceClass[],
  today: string,
): DeliveryViewDocument => {
  const { state, project, cases } = shown;
  const forecast = correctedForecast(state, classes, today);
  const disputed = new Set(state.disputes.flatMap(({ target, settled }) => (settled === null ? target : [])));
  return {
    delivery: state,
    today,
    standing: deliveryStanding(state, today),
    may: mayOf(shown, viewer, today),
    milestones: state.milestones.map((milestone) => ({
      id: milestone.id,
      standing: milestoneStanding(milestone, today),
      expected: expectedOf(milestone),
      slipDays: slipDaysOf(milestone, today),
      share: shareDone(milestone, today),
      isDisputed: disputed.has(milestone.id),
      isConfirmed: milestone.confirmations.length > 0,
    })),
    earnedValue: measuredPlans.map((plan) => earnedValue(state, today, plan)),
    earnedSchedule: measuredPlans.map((plan) => earnedSchedule(state, today, plan)),
    curve: monthCurve(state, today),
    outlook: scheduleDocument(firstOf(forecast.schedule)),
    costOutlook: costDocument(firstOf(forecast.cost)),
    otherOutlooks: forecast.schedule.slice(1).map(scheduleDocument),
    otherCostOutlooks: forecast.cost.slice(1).map(costDocument),
    slips: allSlips(state, today),
    reviews: dueReviews(state, today, endedOn(project)),
    trail: trailOf(state, today).map((trail) => ({
      case: trail.case,
      paragraph: trail.paragraph,
      tasks: trail.tasks,
      title: cases.get(trail.case)?.state.title ?? null,
      text: paragraphText(cases.get(trail.case), trail.paragraph),
    })),
  };
};
