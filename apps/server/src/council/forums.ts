import type { MechanismDocument } from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';

/** Mechanisms in which cases are dealt with: bodies, and whatever else history tells of. */
export const forumsOf = ({ mechanisms, councilHistory }: Pick<Facts, 'mechanisms' | 'councilHistory'>) => {
  const named = new Set(councilHistory.map(({ body }) => body.forum));
  return mechanisms
    .filter(({ id, kind }) => kind === 'body' || named.has(id))
    .map(({ id, name, kind, members, decisionRule }: MechanismDocument) => ({
      id,
      name,
      kind,
      members,
      decisionRule,
    }));
};
