import { deliveryBodies } from '@hamkor/delivery';
import type { DeliveryMilestoneDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { nextRow, planBody, planRows } from './plan-rows.ts';

const milestone = (id: string, dropped: object | null = null): DeliveryMilestoneDocument =>
  ({
    id,
    title: { en: id, ru: null, zh: null },
    owner: 'KAZ',
    planned: '2026-06-01',
    budget: 100,
    dropped,
  }) as unknown as DeliveryMilestoneDocument;

test('a new plan begins from the newest one, and a number is never given twice', () => {
  const milestones = [milestone('m1'), milestone('m7', { act: 1 }), milestone('m3')];
  const rows = planRows(milestones);
  expect(rows.map(({ id }) => id)).toEqual(['m1', 'm3']);
  expect(nextRow([...rows, ...milestones]).id).toBe('m8');
  expect(planRows([]).map(({ id }) => id)).toEqual(['m1']);
});

test('a whole plan is what the log takes', () => {
  const body = planBody({ reason: 'First plan', rows: planRows([milestone('m1'), milestone('m2')]) });
  expect(deliveryBodies['delivery.set-baseline'].safeParse(body).success).toBe(true);
});

test('a plan with a gap is not sent', () => {
  const rows = planRows([milestone('m1')]);
  expect(planBody({ reason: '', rows })).toBeNull();
  expect(planBody({ reason: 'r', rows: [] })).toBeNull();
  expect(planBody({ reason: 'r', rows: [{ ...rows[0]!, budget: 'much' }] })).toBeNull();
  expect(planBody({ reason: 'r', rows: [nextRow(rows)] })).toBeNull();
});
