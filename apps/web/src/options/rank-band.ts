import type { OptionItemDocument } from '@hamkor/contract';

type Placed = Pick<OptionItemDocument, 'rank' | 'band'>;

/** `3–9`: the places an option may take where its figures do not separate it from others; `3` where they do. */
export const writeBand = ({ rank, band }: Placed): string =>
  band.from === band.to ? `${rank}` : `${band.from}–${band.to}`;

/** Whether everything that stands before an option is surely better than it: a new group begins with it. */
export const beginsGroup = ({ rank, band }: Placed): boolean => band.from >= rank;

/** Whether the figures leave the place of an option open. */
export const isOpenPlaced = ({ band }: Placed): boolean => band.from !== band.to;
