import type { OutlookDocument } from '@hamkor/contract';

/** One sentence about how likely the own date is: a key of `delivery.outlook.fact`. */
export type OutlookFact =
  | { readonly key: 'noClass' | 'noSchedule' | 'beyondClass' }
  | { readonly key: 'own' | 'mean' | 'middle'; readonly date: string }
  | { readonly key: 'quantiles'; readonly p50: string; readonly p80: string }
  | { readonly key: 'range'; readonly from: string; readonly to: string }
  | { readonly key: 'optimistic' | 'cautious'; readonly days: number }
  | { readonly key: 'asClass' }
  | { readonly key: 'likelihood'; readonly share: number };

/** Days by which an own date may differ from the middle of the class and still be called the same. */
const slightDays = 7;

/**
 * The own date, the date by the class of past projects, and how far they lie apart, in the order in which they are read. What the
 * class does not tell is left out; without a class it says so.
 */
export const outlookFacts = ({ class: known, schedule }: OutlookDocument): readonly OutlookFact[] => {
  if (schedule === null) return [{ key: 'noSchedule' }];
  const facts: OutlookFact[] = [{ key: 'own', date: schedule.own }];
  if (known === null) return [...facts, { key: 'noClass' }];
  const { p50, p80, mean, range, optimismDays, likelihood, isBeyondClass } = schedule;
  if (p50 !== null && p80 !== null) facts.push({ key: 'quantiles', p50, p80 });
  else if (p50 !== null) facts.push({ key: 'middle', date: p50 });
  else if (range !== null) facts.push({ key: 'range', from: range.lower, to: range.upper });
  if (mean !== null) facts.push({ key: 'mean', date: mean });
  if (optimismDays !== null) {
    if (Math.abs(optimismDays) <= slightDays) facts.push({ key: 'asClass' });
    else facts.push({ key: optimismDays > 0 ? 'optimistic' : 'cautious', days: Math.abs(optimismDays) });
  }
  if (likelihood !== null) facts.push({ key: 'likelihood', share: likelihood });
  if (isBeyondClass) facts.push({ key: 'beyondClass' });
  return facts;
};
