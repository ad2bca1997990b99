import type { DossierKind, DossierState } from '@hamkor/dossier';
import { actorRefusal, dossierBodies } from '@hamkor/dossier';
import type { Viewer } from '@hamkor/registry';
import { seatsOf } from '../council/seats.ts';

const kinds = Object.keys(dossierBodies) as DossierKind[];

/** What a viewer may do in a dossier, and in which of the roles held; whether a deed fits what the dossier holds is told when it is done. */
export const openDeeds = (
  viewer: Viewer,
  { states }: DossierState,
): { kind: DossierKind; as: string[] }[] => {
  const seats = seatsOf(viewer)
    .filter(({ actor }) => actorRefusal(actor, states) === null)
    .map(({ as }) => as);
  if (seats.length === 0) return [];
  return kinds.filter((kind) => kind !== 'dossier.open').map((kind) => ({ kind, as: seats }));
};
