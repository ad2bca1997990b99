/** Support for tests: any history of a delivery, of things allowed and not. */
import fc from 'fast-check';
import { delayCauses } from './delivery-deed.ts';
import type { PersonName, Said } from './test-delivery.ts';
import { evidence, milestone, opened, people, planned, words } from './test-delivery.ts';

const ids = fc.constantFrom('m1', 'm2', 'm3', 'm4', 't1', 't2');
const days = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
const anyDeed: fc.Arbitrary<Omit<Said, 'by' | 'on'>> = fc.oneof(
  fc
    .uniqueArray(
      fc.record({ id: fc.constantFrom('m1', 'm2', 'm3', 'm4'), planned: days, budget: fc.nat(9) }),
      {
        selector: ({ id }) => id,
        minLength: 1,
      },
    )
    .map((milestones) => ({
      kind: 'delivery.set-baseline' as const,
      body: {
        reason: 'Again',
        milestones: milestones.map(({ id, planned: on, budget }) =>
          milestone(id, id === 'm2' ? 'UZB' : 'KAZ', on, budget),
        ),
      },
    })),
  fc
    .record({ milestone: ids, date: days, cause: fc.option(fc.constantFrom(...delayCauses)) })
    .map((body) => ({
      kind: 'delivery.forecast' as const,
      body: { ...body, text: 'x' },
    })),
  fc.record({ milestone: ids, on: days, share: fc.constantFrom(0, 0.25, 0.5, 1) }).map((body) => ({
    kind: 'delivery.report-progress' as const,
    body: { ...body, evidence },
  })),
  fc
    .record({ milestone: ids, on: days })
    .map((body) => ({ kind: 'delivery.achieve' as const, body: { ...body, evidence } })),
  fc
    .record({ target: ids })
    .map((body) => ({ kind: 'delivery.confirm' as const, body: { ...body, evidence } })),
  fc
    .record({ target: ids })
    .map((body) => ({ kind: 'delivery.take-back' as const, body: { ...body, text: 'x' } })),
  fc
    .record({ target: ids })
    .map((body) => ({ kind: 'delivery.dispute' as const, body: { ...body, text: 'x' } })),
  fc.constantFrom('d1', 'd2').map((dispute) => ({
    kind: 'delivery.settle-dispute' as const,
    body: { dispute, text: 'x' },
  })),
  days.map((due) => ({
    kind: 'delivery.add-task' as const,
    body: { case: 'programme-example', paragraph: 'p3', text: words('Send rules'), owner: 'UZB', due },
  })),
  fc.record({ task: fc.constantFrom('t1', 't2'), on: days }).map((body) => ({
    kind: 'delivery.complete-task' as const,
    body: { ...body, evidence },
  })),
);
const person = fc.constantFrom(...(Object.keys(people) as PersonName[]));

/** Any history: what was allowed of it stands, the rest leaves no trace. */
export const histories: fc.Arbitrary<readonly Said[]> = fc
  .array(fc.tuple(anyDeed, fc.oneof(person, fc.constantFrom('kaz', 'uzb', 'officer') as typeof person)), {
    maxLength: 25,
  })
  .map((all) =>
    [opened, planned].concat(
      all.map(
        ([deed, by], place) =>
          ({
            ...deed,
            by,
            on: new Date(Date.UTC(2027, 0, 3 + place * 20)).toISOString().slice(0, 10),
          }) as Said,
      ),
    ),
  );
