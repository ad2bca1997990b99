import type { CapturedItem, ItemRef, ItemStanding } from '@hamkor/dossier';

/** An item that could not be read: it stays in the dossier, and tells why it says nothing. */
export const absentItem = (
  { kind, id }: ItemRef,
  standing: Exclude<ItemStanding, 'found'>,
  address = '',
): CapturedItem => ({
  kind,
  id,
  standing,
  title: { en: id, ru: id, zh: id },
  address,
  states: [],
  stage: null,
  figures: [],
  gains: [],
});
