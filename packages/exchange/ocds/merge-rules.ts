import type { SchemaDocument } from '../json-schema.ts';

/** How values of a field are merged: left out, taken as one whole, or (by default) field by field and item by item. */
export type MergeRule = 'omit' | 'whole' | 'append';

/** Rules by path of names, without positions: `tender/items/additionalClassifications`. */
export type MergeRules = ReadonlyMap<string, MergeRule>;

type Node = SchemaDocument;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = ({ type }: Node): readonly unknown[] =>
  Array.isArray(type) ? (type as readonly unknown[]) : type === undefined ? [] : [type];

const propertiesOf = (node: Node | null): Node | null =>
  node !== null && isNode(node['properties']) ? node['properties'] : null;

/**
 * The rules that a release schema states (https://standard.open-contracting.org/1.1/en/schema/merging/): `omitWhenMerged`
 * before all others, `wholeListMerge` before any rule within; lists of anything but objects with an `id` are wholes.
 * OCDS 1.0 calls them `mergeStrategy` `ocdsOmit` and `ocdsVersion`.
 */
export const mergeRules = (schema: SchemaDocument): MergeRules => {
  const rules = new Map<string, MergeRule>();
  const definitions = isNode(schema['definitions']) ? schema['definitions'] : {};

  const resolved = (node: unknown, within: readonly string[]): [Node, readonly string[]] | null => {
    if (!isNode(node)) return null;
    const reference = node['$ref'];
    if (typeof reference !== 'string') return [node, within];
    const name = reference.replace('#/definitions/', '');
    // A definition within itself has no end: what is merged lies above it.
    return within.includes(name) || !Object.hasOwn(definitions, name)
      ? null
      : resolved({ ...(definitions[name] as Node), ...node, $ref: undefined }, [...within, name]);
  };

  const addList = (path: string, items: [Node, readonly string[]] | null): void => {
    if (items === null) return;
    const [node, within] = items;
    const properties = propertiesOf(node);
    if (typesOf(node).some((type) => type !== 'object')) rules.set(path, 'whole');
    else if (properties !== null && !Object.hasOwn(properties, 'id')) rules.set(path, 'whole');
    else if (properties !== null) addFields(path, properties, within);
  };

  const addField = (path: string, [node, within]: [Node, readonly string[]]): void => {
    const strategy = node['mergeStrategy'];
    const types = typesOf(node);
    if (node['omitWhenMerged'] === true || strategy === 'ocdsOmit') rules.set(path, 'omit');
    else if (types.includes('array') && (node['wholeListMerge'] === true || strategy === 'ocdsVersion'))
      rules.set(path, 'whole');
    else if (types.includes('object') && isNode(node['properties']))
      addFields(path, node['properties'], within);
    else if (types.includes('array')) addList(path, resolved(node['items'], within));
  };

  const addFields = (path: string, properties: Node, within: readonly string[]): void => {
    for (const [name, property] of Object.entries(properties)) {
      const field = resolved(property, within);
      if (field !== null) addField(path === '' ? name : `${path}/${name}`, field);
    }
  };

  addFields('', propertiesOf(schema) ?? {}, []);
  return rules;
};
