import type { ConstraintRef, Network, Subject } from '@hamkor/corridors';
import type { Terminal } from '../terminal.ts';
import { placeName } from './place-name.ts';
import type { AskedRoute } from './question.ts';

type Speech = Pick<Terminal, 't' | 'locale'>;

/** A thing of the network as it is named and typed: `Dostyk (node:KZDOS)`. */
const subjectText = ({ locale }: Speech, network: Network, { kind, id }: Subject): string => {
  const typed = `${kind}:${id}`;
  const name =
    kind === 'node' ? network.node(id)?.name : kind === 'corridor' ? network.corridor(id)?.name : undefined;
  return name === undefined ? typed : `${name[locale]} (${typed})`;
};

const constraintText = (speech: Speech, network: Network, constraint: ConstraintRef): string => {
  const { t } = speech;
  switch (constraint.kind) {
    case 'maximum-transfers':
      return t('freight.constraint.maximum-transfers', { value: constraint.value });
    case 'within-hours':
      return t('freight.constraint.within-hours', {
        value: constraint.value,
        needed: Math.ceil(constraint.needed),
      });
    case 'avoid':
    case 'require':
    case 'closure':
    case 'status':
      return t(`freight.constraint.${constraint.kind}`, {
        name: subjectText(speech, network, constraint.subject),
      });
  }
};

/** Why there is no route, and a smallest set of conditions without which there is one. */
export const relaxLines = (
  speech: Speech,
  network: Network,
  { question }: AskedRoute,
  relax: readonly ConstraintRef[],
): string[] => [
  speech.t('cli.route.noPath', {
    from: placeName(speech, network, question.from),
    to: placeName(speech, network, question.to),
    count: relax.length,
  }),
  ...relax.map((constraint) => `- ${constraintText(speech, network, constraint)}`),
];
