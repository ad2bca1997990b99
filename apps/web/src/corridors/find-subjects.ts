import type { CorridorNetworkDocument } from '@hamkor/contract';
import { modes } from '@hamkor/corridors';
import { foldText } from '@hamkor/nomenclature';
import { findPlaces } from './find-places.ts';
import type { ConstraintField } from './search.ts';

type Kind = 'node' | 'link' | 'country' | 'corridor' | 'mode';

/** A thing of the network that can be avoided, required, opened or shut, with the name it was found by. */
export interface FoundSubject {
  readonly subject: string;
  readonly kind: Kind;
  readonly label: string;
}

interface SubjectsIn {
  readonly network: CorridorNetworkDocument;
  readonly field: ConstraintField;
  readonly text: string;
  /** Name of a subject in the reader's language. */
  readonly name: (subject: string) => string;
  readonly most: number;
}

/** Kinds that each constraint speaks of, those worth offering first before the others. */
const kindsOf: Readonly<Record<ConstraintField, readonly Kind[]>> = {
  avoid: ['mode', 'country', 'corridor', 'node'],
  require: ['mode', 'country', 'corridor', 'node'],
  open: ['corridor', 'link'],
  close: ['node'],
};

const isOutOfService = ({ status }: { readonly status: string }): boolean => status !== 'operating';

/** Subjects of a constraint that a text means; for no text the first of them, as far as they are few. */
export const findSubjects = ({ network, field, text, name, most }: SubjectsIn): readonly FoundSubject[] => {
  const wanted = foldText(text);
  const candidates = (kind: Kind): readonly string[] => {
    switch (kind) {
      case 'mode':
        return modes;
      case 'country':
        return [...new Set(network.nodes.map(({ country }) => country))].toSorted();
      case 'corridor': {
        // A corridor can be opened where any of its links is not in service.
        const shut = new Set(network.links.filter(isOutOfService).flatMap(({ corridors }) => corridors));
        return network.corridors.map(({ id }) => id).filter((id) => field !== 'open' || shut.has(id));
      }
      case 'link':
        return network.links.filter(isOutOfService).map(({ id }) => id);
      case 'node':
        return findPlaces(network.nodes, text, most).map(({ id }) => id);
    }
  };
  const posts = new Set(network.borders.map(({ node }) => node));
  return kindsOf[field]
    .flatMap((kind) =>
      candidates(kind).map((id) => ({ subject: `${kind}:${id}`, kind, label: name(`${kind}:${id}`) })),
    )
    .filter(({ kind, subject, label }) => {
      if (kind === 'node')
        return field !== 'close' || posts.has(subject.slice('node:'.length)) || wanted !== '';
      return wanted === '' ? field === 'open' || kind === 'mode' : foldText(label).includes(wanted);
    })
    .slice(0, most);
};
