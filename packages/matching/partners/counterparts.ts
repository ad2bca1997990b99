import type { Side } from './side.ts';

/** Who can answer which request: types of records, kinds of organisations. */
const answers: Readonly<Record<string, readonly string[]>> = {
  need: ['need', 'enterprise', 'association'],
  rfq: ['need', 'enterprise', 'association'],
  technology: ['technology', 'research', 'enterprise', 'facility'],
  investment: ['investment', 'bank'],
  training: ['training', 'research', 'enterprise'],
  project: ['enterprise', 'research', 'bank', 'park', 'technology', 'investment'],
};

/** Whether one of two sides asks for what the other, by its type, can give. */
export const areCounterparts = (one: Side, other: Side): boolean => {
  if (one.role === other.role) return false;
  const [asker, giver] = one.role === 'asks' ? [one, other] : [other, one];
  const giving = giver.type === 'organisation' ? giver.kind : giver.type;
  return answers[asker.type]?.includes(giving ?? '') ?? false;
};
