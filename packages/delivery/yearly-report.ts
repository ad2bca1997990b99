import type { Gate } from '@hamkor/council';
import type { Trilingual } from '@hamkor/registry';
import type { DeliveryAct } from './delivery-act.ts';
import { daysByCause } from './delay-map.ts';
import type { CauseDays } from './delay-map.ts';
import type { DeliveryState } from './delivery-state.ts';
import { evolveDelivery } from './evolve-delivery.ts';
import type { ReportLine, ReportSection } from './report-line.ts';
import { reportSections } from './report-line.ts';
import { linesOf } from './report-lines.ts';

/** What the council decided, as its cases tell. */
export interface ReportDecision {
  readonly acts: readonly number[];
  readonly on: string;
  readonly states: readonly string[];
  readonly case: string;
  readonly title: Trilingual;
  readonly text: Trilingual | null;
  /** Gate that was passed; null where it is none. */
  readonly gate: Gate | null;
}

const order = (section: ReportSection): number => reportSections.indexOf(section);

type Counts = Readonly<Partial<Record<ReportSection, number>>>;

export interface YearlyReport {
  readonly year: number;
  readonly lines: readonly ReportLine[];
  readonly states: readonly { readonly state: string; readonly counts: Counts }[];
  readonly projects: readonly {
    readonly delivery: string;
    readonly title: Trilingual;
    readonly counts: Counts;
    readonly slipDays: number;
  }[];
  readonly causes: readonly CauseDays[];
}

const countsOf = (lines: readonly ReportLine[]): Counts => {
  const counts: Partial<Record<ReportSection, number>> = {};
  for (const { section } of lines) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
};

const slipDays = (lines: readonly ReportLine[]): number =>
  lines.reduce((sum, { section, days }) => sum + (section === 'slipped' ? (days ?? 0) : 0), 0);

/**
 * The report of a year, made of nothing but the log: what was decided, begun, planned, reached, delayed and why, reviewed, disputed
 * and confirmed, each with the numbers of its acts. A thing belongs to the year in which it was set down; `on` is its own day.
 * A delay that nobody told of is in no act, and so not here: the map of delays shows it.
 *
 * @param acts of all deliveries from their beginning, in the order of the log: what moved is told against what stood before
 */
export const yearlyReport = (
  year: number,
  acts: readonly DeliveryAct[],
  decisions: readonly ReportDecision[],
): YearlyReport => {
  const states = new Map<string, DeliveryState>();
  const told: ReportLine[] = decisions
    .filter(({ on }) => on.startsWith(`${year}-`))
    .map((decision) => ({
      section: 'decided',
      acts: decision.acts,
      on: decision.on,
      states: decision.states,
      case: decision.case,
      delivery: null,
      title: decision.title,
      of: decision.text,
      text: null,
      days: null,
      cause: null,
      gate: decision.gate,
    }));
  for (const act of acts) {
    if (act.at >= `${year + 1}`) break;
    const before = states.get(act.delivery) ?? null;
    const evolution = evolveDelivery(before, act);
    if (evolution.kind === 'refused') continue;
    states.set(act.delivery, evolution.state);
    if (act.at.startsWith(`${year}-`)) told.push(...linesOf(act, before, evolution.state));
  }
  const lines = told.toSorted(
    (one, other) => order(one.section) - order(other.section) || (one.acts[0] ?? 0) - (other.acts[0] ?? 0),
  );
  const named = [...new Set(lines.flatMap((line) => line.states))].toSorted();
  const projects = [...new Set(lines.flatMap(({ delivery }) => delivery ?? []))].toSorted();
  return {
    year,
    lines,
    states: named.map((state) => ({
      state,
      counts: countsOf(lines.filter((line) => line.states.includes(state))),
    })),
    projects: projects.map((delivery) => {
      const own = lines.filter((line) => line.delivery === delivery);
      return {
        delivery,
        title: states.get(delivery)!.title,
        counts: countsOf(own),
        slipDays: slipDays(own),
      };
    }),
    causes: daysByCause(
      lines.flatMap(({ section, cause, days }) => (section === 'slipped' ? { cause, days: days ?? 0 } : [])),
    ),
  };
};
