import type { Json } from '@hamkor/acts';
import { isSame } from '../rest.ts';
import type { MergeRules } from './merge-rules.ts';

export type Release = Readonly<Record<string, Json>>;

export type Merged =
  | { readonly kind: 'merged'; readonly release: Release }
  /** Releases cannot be put in order without their dates. */
  | { readonly kind: 'undated'; readonly index: number };

/** A value with the release that first gave it. */
interface Version {
  readonly releaseID: Json;
  readonly releaseDate: Json;
  readonly releaseTag: Json;
  readonly value: Json;
}

type Node = ObjectNode | ListNode | { readonly kind: 'value'; readonly versions: Version[] };
interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Map<string, Node>;
}
/** Items of a list found again by their identifier, in the order in which they came; those without one are never found again. */
interface ListNode {
  readonly kind: 'list';
  readonly items: { readonly key: string | null; readonly id: Json; readonly node: ObjectNode }[];
}

const isObject = (value: Json): value is Release =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isObjectList = (value: Json): value is readonly Release[] =>
  Array.isArray(value) && value.every((item: Json) => isObject(item));

const emptyObject = (): ObjectNode => ({ kind: 'object', fields: new Map() });

type Origin = Omit<Version, 'value'>;

const add = (
  into: ObjectNode,
  from: Release,
  rules: MergeRules,
  origin: Origin,
  path: string,
  isItem = false,
): void => {
  for (const [name, value] of Object.entries(from)) {
    // The identifier of an item is what it is found by, and is never versioned.
    if (isItem && name === 'id' && value !== null) continue;
    const at = path === '' ? name : `${path}/${name}`;
    const rule = rules.get(at);
    if (rule === 'omit') continue;
    if (rule !== 'whole' && isObject(value)) {
      if (Object.keys(value).length > 0) addObject(into, name, value, rules, origin, at);
    } else if (rule !== 'whole' && isObjectList(value)) {
      if (value.length > 0) addList(into, name, value, rules, origin, at);
    } else addValue(into, name, { ...origin, value });
  }
};

const addObject = (
  into: ObjectNode,
  name: string,
  value: Release,
  rules: MergeRules,
  origin: Origin,
  at: string,
): void => {
  const before = into.fields.get(name);
  const node = before?.kind === 'object' ? before : emptyObject();
  into.fields.set(name, node);
  add(node, value, rules, origin, at);
};

const addList = (
  into: ObjectNode,
  name: string,
  value: readonly Release[],
  rules: MergeRules,
  origin: Origin,
  at: string,
): void => {
  const before = into.fields.get(name);
  const list: ListNode = before?.kind === 'list' ? before : { kind: 'list', items: [] };
  into.fields.set(name, list);
  for (const item of value) {
    const id = item['id'] ?? null;
    const key = id === null || rules.get(at) === 'append' ? null : JSON.stringify(id).replaceAll('"', '');
    let found = key === null ? undefined : list.items.find((one) => one.key === key);
    if (found === undefined) list.items.push((found = { key, id, node: emptyObject() }));
    add(found.node, item, rules, origin, at, true);
  }
};

const addValue = (into: ObjectNode, name: string, version: Version): void => {
  const before = into.fields.get(name);
  const versions = before?.kind === 'value' ? before.versions : [];
  into.fields.set(name, { kind: 'value', versions });
  const last = versions.at(-1);
  if (last === undefined || !isSame(last.value, version.value)) versions.push(version);
};

const shape = (node: ObjectNode, valueOf: (versions: readonly Version[]) => Json | undefined): Release => {
  const fields: [string, Json][] = [];
  for (const [name, child] of node.fields) {
    const value =
      child.kind === 'value'
        ? valueOf(child.versions)
        : child.kind === 'object'
          ? shape(child, valueOf)
          : child.items.map(({ id, node: item }) =>
              id === null ? shape(item, valueOf) : Object.assign({ id }, shape(item, valueOf)),
            );
    if (value !== undefined) fields.push([name, value]);
  }
  return Object.fromEntries(fields);
};

const told = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** In the order of their dates; those of the same date as they come. */
const inOrder = (releases: readonly Release[]): readonly Release[] | number => {
  if (releases.length < 2) return releases;
  const undated = releases.findIndex(({ date }) => typeof date !== 'string');
  if (undated >= 0) return undated;
  return releases.toSorted((one, other) => {
    const [first, second] = [one['date'] as string, other['date'] as string];
    return first < second ? -1 : first > second ? 1 : 0;
  });
};

const treeOf = (releases: readonly Release[], rules: MergeRules): ObjectNode => {
  const tree = emptyObject();
  for (const { ocid: _, tag = null, ...release } of releases)
    add(
      tree,
      release,
      rules,
      { releaseID: release['id'] ?? null, releaseDate: release['date'] ?? null, releaseTag: tag },
      '',
    );
  return tree;
};

/** The state that releases lead to: the newest value of each field; a field set to null is gone. */
export const compiledRelease = (releases: readonly Release[], rules: MergeRules): Merged => {
  const ordered = inOrder(releases);
  if (typeof ordered === 'number') return { kind: 'undated', index: ordered };
  const { ocid = null, date = null } = ordered.at(-1) ?? {};
  const state = shape(treeOf(ordered, rules), (versions) => versions.at(-1)?.value ?? undefined);
  return {
    kind: 'merged',
    release: { ...state, tag: ['compiled'], id: `${told(ocid)}-${told(date)}`, date, ocid },
  };
};

/** Every value that each field has had, with the release that brought it. */
export const versionedRelease = (releases: readonly Release[], rules: MergeRules): Merged => {
  const ordered = inOrder(releases);
  if (typeof ordered === 'number') return { kind: 'undated', index: ordered };
  const history = shape(treeOf(ordered, rules), (versions) => versions as readonly unknown[] as Json);
  return { kind: 'merged', release: { ocid: ordered.at(-1)?.['ocid'] ?? null, ...history } };
};
