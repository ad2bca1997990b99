import { explanationSchema } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { figuresWithin } from './figures-within.ts';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
}

const figure = {
  value: 1,
  unit: 'USD',
  years: [2023, 2024],
  confidence: 'published',
  origins: ['example'],
  steps: [],
};

/** A document of a shape, with something in every field. */
const sample = (shape: Shape, definitions: Readonly<Record<string, Shape>>): unknown => {
  if (shape.$ref !== undefined) return sample(definitions[shape.$ref.split('/').at(-1)!]!, definitions);
  if (shape.const !== undefined) return shape.const;
  const [first] = shape.enum ?? shape.anyOf ?? shape.oneOf ?? [];
  if (shape.enum !== undefined) return first;
  if (first !== undefined) return sample(first as Shape, definitions);
  if (shape.properties?.['origins'] !== undefined) return figure;
  if (shape.type === 'object')
    return Object.fromEntries(
      Object.entries(shape.properties ?? {}).map(([name, field]) => [name, sample(field, definitions)]),
    );
  if (shape.type === 'array') return shape.items === undefined ? [] : [sample(shape.items, definitions)];
  return shape.type === 'string' ? 'KAZ' : 1;
};

const kinds = explanationSchema.options.map((option) => {
  const shape = z.toJSONSchema(option, { io: 'output' }) as Shape & {
    readonly $defs?: Readonly<Record<string, Shape>>;
  };
  return sample(shape, shape.$defs ?? {}) as { readonly kind: string };
});

test.each(kinds)(
  'every figure behind an option of the kind $kind has a name that words are known for',
  (one) => {
    const count = (found: unknown): number => {
      if (found === figure) return 1;
      return typeof found === 'object' && found !== null
        ? Object.values(found).reduce<number>((sum, value) => sum + count(value), 0)
        : 0;
    };
    const figures = figuresWithin(one);
    expect(figures).toHaveLength(count(one));
    expect(figures.length).toBeGreaterThan(2);
    expect(new Set(figures.map(({ path }) => path)).size).toBe(figures.length);
  },
);

const row = (name: object) => ({ ...name, outsideImports: figure });

test('of long lists the first rows count, of years the last, each under what it is about', () => {
  const found = figuresWithin({
    outsideSuppliers: ['CHL', 'DEU', 'FRA', 'JPN', 'USA', 'VNM'].map((iso3) => ({ iso3, value: figure })),
    history: [row({ year: 2022 }), row({ year: 2023 })],
  });
  expect(found.map(({ path, label, of }) => [path, label, of])).toEqual([
    ['outsideSuppliers/CHL/value', 'outsideSuppliers', 'CHL'],
    ['outsideSuppliers/DEU/value', 'outsideSuppliers', 'DEU'],
    ['outsideSuppliers/FRA/value', 'outsideSuppliers', 'FRA'],
    ['outsideSuppliers/JPN/value', 'outsideSuppliers', 'JPN'],
    ['outsideSuppliers/USA/value', 'outsideSuppliers', 'USA'],
    ['history/last/outsideImports', 'outsideImports', '2023'],
  ]);
});

test('a figure without a name is a defect, and none is dropped', () => {
  expect(() => figuresWithin({ anythingElse: figure })).toThrow('no words are known');
});
