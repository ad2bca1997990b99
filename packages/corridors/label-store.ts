/**
 * Labels of a search as flat arrays: a label is a way from the source to a node, known by its number. No
 * objects, so that millions of them cost neither memory for headers nor time for the collector.
 */
export interface LabelStore {
  /** Costs per label. */
  readonly width: number;
  /** Numbers given out. */
  used: number;
  /** capacity × width, label by label. */
  costs: Float64Array;
  node: Int32Array;
  /** Label it was extended from; -1 at the source. */
  parent: Int32Array;
  /** Arc it was extended by; -1 at the source. */
  arc: Int32Array;
  /** Accepted label at the same node before this one, or the next free number; -1 = none. */
  next: Int32Array;
  /** Last number given back; -1 = none. */
  free: number;
}

export const labelStore = (width: number, capacity: number): LabelStore => ({
  width,
  used: 0,
  costs: new Float64Array(capacity * width),
  node: new Int32Array(capacity),
  parent: new Int32Array(capacity),
  arc: new Int32Array(capacity),
  next: new Int32Array(capacity),
  free: -1,
});

const longer = (list: Int32Array, capacity: number): Int32Array<ArrayBuffer> => {
  const longerList = new Int32Array(capacity);
  longerList.set(list);
  return longerList;
};

/** A number for a new label, one given back if there is any. The caller fills its fields. */
export const newLabel = (store: LabelStore): number => {
  if (store.free >= 0) {
    const label = store.free;
    store.free = store.next[label]!;
    return label;
  }
  if (store.used === store.node.length) {
    const capacity = store.used * 2;
    const costs = new Float64Array(capacity * store.width);
    costs.set(store.costs);
    store.costs = costs;
    store.node = longer(store.node, capacity);
    store.parent = longer(store.parent, capacity);
    store.arc = longer(store.arc, capacity);
    store.next = longer(store.next, capacity);
  }
  return store.used++;
};

/** Gives back the number of a label that no other was extended from. */
export const freeLabel = (store: LabelStore, label: number): void => {
  store.next[label] = store.free;
  store.free = label;
};

/** Arcs from the source to where a label is, in order of travel. */
export const arcsOf = (store: LabelStore, label: number): Int32Array => {
  const arcs: number[] = [];
  for (let at = label; store.parent[at]! >= 0; at = store.parent[at]!) arcs.push(store.arc[at]!);
  return Int32Array.from(arcs.reverse());
};
