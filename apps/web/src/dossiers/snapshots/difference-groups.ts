import type { DossierDifferenceDocument } from '@hamkor/contract';

type FigureChange = DossierDifferenceDocument['figures'][number];
type GainChange = DossierDifferenceDocument['gains'][number];
type ItemRef = FigureChange['item'];

/** All that changed of one gathered thing: its figures, and the gains of states by it. */
export interface ItemChanges {
  readonly item: ItemRef;
  readonly figures: readonly FigureChange[];
  readonly gains: readonly GainChange[];
}

const keyOf = ({ kind, id }: ItemRef): string => `${kind} ${id}`;

/** How much a figure moved, as a share of what it was; infinite where it came, went, or was zero. */
export const moved = ({ before, after }: Pick<FigureChange, 'before' | 'after'>): number => {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from === to) return 0;
  if (from === null || to === null || from === 0) return Infinity;
  return Math.abs(to - from) / Math.abs(from);
};

/** Changes of figures and gains by the thing that they are of; within one the figures that moved most stand first. */
export const changesByItem = ({
  figures,
  gains,
}: Pick<DossierDifferenceDocument, 'figures' | 'gains'>): readonly ItemChanges[] => {
  const refs = new Map([...figures, ...gains].map(({ item }) => [keyOf(item), item]));
  return [...refs].map(([key, item]) => ({
    item,
    figures: figures.filter((each) => keyOf(each.item) === key).sort((a, b) => moved(b) - moved(a) || 0),
    gains: gains.filter((each) => keyOf(each.item) === key),
  }));
};

export interface PartCount {
  readonly part:
    'items' | 'figures' | 'gains' | 'risks' | 'indicators' | 'estimates' | 'notes' | 'evidence' | 'states';
  readonly count: number;
}

/** How much changed, by part, for the sentence above the tables; what did not change is left out. */
export const changeCounts = (difference: DossierDifferenceDocument): readonly PartCount[] => {
  const { items, states } = difference;
  const counts: readonly PartCount[] = [
    { part: 'items', count: items.added.length + items.removed.length + items.changed.length },
    { part: 'figures', count: difference.figures.length },
    { part: 'gains', count: difference.gains.length },
    { part: 'risks', count: difference.risks.length },
    { part: 'indicators', count: difference.indicators.length },
    { part: 'estimates', count: difference.estimates.length },
    { part: 'notes', count: difference.notes.length },
    { part: 'evidence', count: difference.evidence.length },
    { part: 'states', count: states.added.length + states.removed.length },
  ];
  return counts.filter(({ count }) => count > 0);
};
