import { exampleChain } from '@hamkor/chains';
import { expect, test } from 'vitest';
import { billTree } from './bill-tree.ts';

const model = exampleChain();

test('the tree goes from what markets want through alternatives down to what is bought', () => {
  const [fabric, ...others] = billTree(model);
  expect(others).toEqual([]);
  expect(fabric?.id).toBe('fabric');
  const yarn = fabric?.recipes[0]?.inputs[0]?.product;
  expect(yarn?.recipes.map(({ recipe }) => recipe.id)).toEqual(['yarn-pure', 'yarn-blend']);
  expect(yarn?.recipes[1]?.inputs.map(({ product }) => product.id)).toEqual(['lint', 'polyester']);
  const lint = yarn?.recipes[0]?.inputs[0]?.product;
  expect(lint?.recipes).toEqual([]);
  expect(lint?.suppliers.length).toBeGreaterThan(1);
  expect(lint?.path).toBe('fabric/yarn/lint');
});

test('a product that two others take is unfolded once', () => {
  const shared = {
    ...model,
    products: [...model.products, { ...model.products[0]!, id: 'thread' }],
    recipes: [...model.recipes, { ...model.recipes[0]!, id: 'thread', product: 'thread' }],
    inputs: [
      ...model.inputs,
      { id: 'a', recipe: 'thread', product: 'yarn', quantity: 1, unit: 't' },
      { id: 'b', recipe: 'fabric', product: 'thread', quantity: 1, unit: 't' },
    ],
  };
  const [yarn, thread] = billTree(shared)[0]?.recipes[0]?.inputs ?? [];
  expect(yarn?.product).toMatchObject({ id: 'yarn', isToldBefore: false });
  expect(thread?.product.recipes[0]?.inputs[0]?.product).toMatchObject({
    id: 'yarn',
    isToldBefore: true,
    recipes: [],
  });
});

test('a product that goes into itself ends the tree and is told', () => {
  const circle = {
    ...model,
    inputs: [...model.inputs, { id: 'x', recipe: 'yarn-pure', product: 'fabric', quantity: 1, unit: 'm2' }],
  };
  const yarn = billTree(circle)[0]?.recipes[0]?.inputs[0]?.product;
  const again = yarn?.recipes[0]?.inputs.find(({ product }) => product.id === 'fabric');
  expect(again?.product).toMatchObject({ isCircle: true, recipes: [] });
});
