/** A heap of whole numbers (nodes, labels) by two keys, the smallest first, in flat arrays that grow. */
export interface LabelHeap {
  size: number;
  key: Float64Array;
  /** Decides between equal keys. */
  second: Float64Array;
  label: Int32Array;
}

export const labelHeap = (capacity: number): LabelHeap => ({
  size: 0,
  key: new Float64Array(capacity),
  second: new Float64Array(capacity),
  label: new Int32Array(capacity),
});

const grow = (heap: LabelHeap): void => {
  const capacity = Math.max(64, heap.key.length * 2);
  const { key, second, label } = heap;
  heap.key = new Float64Array(capacity);
  heap.key.set(key);
  heap.second = new Float64Array(capacity);
  heap.second.set(second);
  heap.label = new Int32Array(capacity);
  heap.label.set(label);
};

export const pushLabel = (heap: LabelHeap, key: number, second: number, label: number): void => {
  if (heap.size === heap.key.length) grow(heap);
  const { key: keys, second: seconds, label: labels } = heap;
  let hole = heap.size++;
  while (hole > 0) {
    const parent = (hole - 1) >> 2;
    const above = keys[parent]!;
    if (above < key || (above === key && seconds[parent]! <= second)) break;
    keys[hole] = above;
    seconds[hole] = seconds[parent]!;
    labels[hole] = labels[parent]!;
    hole = parent;
  }
  keys[hole] = key;
  seconds[hole] = second;
  labels[hole] = label;
};

/** Takes out the label with the smallest keys; -1 when there is none. */
export const popLabel = (heap: LabelHeap): number => {
  if (heap.size === 0) return -1;
  const { key: keys, second: seconds, label: labels } = heap;
  const top = labels[0]!;
  const size = --heap.size;
  // The last entry sinks from the top: four children a node, since they share a line of the cache.
  const key = keys[size]!;
  const second = seconds[size]!;
  const label = labels[size]!;
  let hole = 0;
  for (let child = 1; child < size; child = hole * 4 + 1) {
    let least = child;
    let leastKey = keys[child]!;
    const end = Math.min(child + 4, size);
    for (let other = child + 1; other < end; other++) {
      const otherKey = keys[other]!;
      if (otherKey < leastKey || (otherKey === leastKey && seconds[other]! < seconds[least]!)) {
        least = other;
        leastKey = otherKey;
      }
    }
    if (leastKey > key || (leastKey === key && seconds[least]! >= second)) break;
    keys[hole] = leastKey;
    seconds[hole] = seconds[least]!;
    labels[hole] = labels[least]!;
    hole = least;
  }
  keys[hole] = key;
  seconds[hole] = second;
  labels[hole] = label;
  return top;
};
