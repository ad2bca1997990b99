/** Support for tests: people, acts and a small example delivery; plainly artificial. */
import type { CaseActor } from '@hamkor/council';
import type { DeliveryAct } from './delivery-act.ts';
import type { DeliveryBody, DeliveryDeed } from './delivery-deed.ts';
import type { DeliveryRule } from './delivery-rule.ts';
import type { DeliveryState } from './delivery-state.ts';
import { evolveDelivery } from './evolve-delivery.ts';

const person = (
  role: CaseActor['role'],
  state: string | null,
  organisation: string | null = null,
): CaseActor => ({ account: `${role} ${state ?? ''}`, role, state, organisation });

/** Who acts, by a short name. */
export const people = {
  kaz: person('national-coordinator', 'KAZ'),
  kazEditor: person('ministry-editor', 'KAZ'),
  kazAnalyst: person('analyst', 'KAZ'),
  uzb: person('national-coordinator', 'UZB'),
  uzbEditor: person('ministry-editor', 'UZB'),
  tjk: person('national-coordinator', 'TJK'),
  kazBank: person('bank', 'KAZ', 'bank-kaz'),
  uzbBank: person('bank', 'UZB', 'bank-uzb'),
  officer: person('secretariat-officer', null),
  enterprise: person('enterprise', 'KAZ', 'works'),
  institute: person('research-institute', 'UZB', 'institute'),
  chamber: person('chamber', 'KAZ', 'chamber'),
  auditor: person('auditor', null),
  administrator: person('administrator', null),
  visitor: { account: null, role: null, state: null, organisation: null },
} as const satisfies Readonly<Record<string, CaseActor>>;
export type PersonName = keyof typeof people;

export const words = (text: string) => ({ en: text, ru: null, zh: null });
export const evidence = { text: 'Seen on site', source: 'https://example.org/report' };

/** What is said, by whom, on which day at noon. */
export type Said = DeliveryDeed & { readonly by: PersonName; readonly on: string };

export const opening: DeliveryBody<'delivery.open'> = {
  project: 'project-example',
  dossier: null,
  title: words('Example line'),
  states: ['UZB', 'KAZ'],
  projectClass: 'rail',
  currency: 'USD',
  start: '2027-01-01',
};
export const opened: Said = { kind: 'delivery.open', body: opening, by: 'officer', on: '2027-01-01' };

export const milestone = (id: string, owner: string, planned: string, budget: number) => ({
  id,
  title: words(`Milestone ${id}`),
  owner,
  planned,
  budget,
});
/** Two milestones of KAZ and one of UZB, 1,000 in all. */
export const plan = [
  milestone('m1', 'KAZ', '2027-03-31', 200),
  milestone('m2', 'UZB', '2027-06-30', 300),
  milestone('m3', 'KAZ', '2027-12-31', 500),
];
export const planned: Said = {
  kind: 'delivery.set-baseline',
  body: { reason: 'First plan', milestones: plan },
  by: 'officer',
  on: '2027-01-02',
};

export const actOf = ({ by, on, ...deed }: Said, seq: number, delivery = 'project-example'): DeliveryAct =>
  ({
    ...deed,
    delivery,
    seq,
    at: `${on}T12:00:00.000Z`,
    actor: people[by],
    readers: 'public',
  }) as DeliveryAct;

/** The state after what was said, and the rules that forbade parts of it. */
export const tell = (
  said: readonly Said[],
): { readonly state: DeliveryState; readonly refused: readonly DeliveryRule[] } => {
  let state: DeliveryState | null = null;
  const refused: DeliveryRule[] = [];
  for (const [place, one] of said.entries()) {
    const evolution = evolveDelivery(state, actOf(one, place + 1));
    if (evolution.kind === 'refused') refused.push(evolution.rule);
    else state = evolution.state;
  }
  if (state === null) throw new Error('nothing was opened');
  return { state, refused };
};

/** The rule that forbids the last thing said, all before it being allowed; null where it is allowed. */
export const ruleOf = (said: readonly Said[]): DeliveryRule | null => {
  const { refused } = tell(said);
  if (refused.length > 1) throw new Error(`refused before the end: ${refused.join(', ')}`);
  return refused[0] ?? null;
};
