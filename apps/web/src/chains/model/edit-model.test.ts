import { exampleChain } from '@hamkor/chains';
import { expect, test } from 'vitest';
import { addRow, removeRow, renamed, setField } from './edit-model.ts';
import { evidenceIndex, yours } from './evidence-of.ts';
import { newRow } from './new-row.ts';
import { rowsOf } from './rows.ts';
import { tables } from './fields.ts';

const model = exampleChain();
const placeOf = (table: 'products' | 'sites' | 'lines', id: string): number =>
  model[table].findIndex((row) => row.id === id);

test('a figure that the reader changes becomes the reader’s own, and the model before it stays as it was', () => {
  const changed = setField(model, 'products', placeOf('products', 'yarn'), 'price', 3000);
  expect(changed.products.find(({ id }) => id === 'yarn')?.price).toBe(3000);
  expect(evidenceIndex(changed)('products', 'yarn', 'price')).toMatchObject({
    origin: yours,
    confidence: 'unverified',
    low: null,
  });
  expect(evidenceIndex(model)('products', 'yarn', 'price')?.origin).not.toBe(yours);
  expect(changed.lanes).toBe(model.lanes);
});

test('a value that is there already changes nothing', () => {
  const place = placeOf('products', 'yarn');
  expect(setField(model, 'products', place, 'price', model.products[place]?.price)).toBe(model);
});

test('a renamed site is followed by lines, lanes, limits, effects, groups and evidence', () => {
  const changed = setField(model, 'sites', placeOf('sites', 'tashkent'), 'id', 'capital');
  const naming = JSON.stringify(changed, (key, value: unknown) => (key === 'id' ? undefined : value));
  expect(naming).not.toContain('"tashkent"');
  expect(changed.lines.filter(({ site }) => site === 'capital')).toHaveLength(
    model.lines.filter(({ site }) => site === 'tashkent').length,
  );
});

test('a row goes with what was known of its figures and nothing else', () => {
  const place = placeOf('products', 'yarn');
  const changed = removeRow(model, 'products', place);
  expect(changed.products).toHaveLength(model.products.length - 1);
  expect(changed.evidence.some(({ table, row }) => table === 'products' && row === 'yarn')).toBe(false);
  expect(changed.recipes).toBe(model.recipes);
});

test('every table takes a new row whose id nobody has', () => {
  for (const table of tables) {
    const row = newRow(model, table, 'New');
    expect(rowsOf(model, table).map(({ id }) => id)).not.toContain(row.id);
    expect(Object.keys(row).length).toBeGreaterThan(1);
    expect(rowsOf(addRow(model, table, row), table)).toHaveLength(rowsOf(model, table).length + 1);
  }
});

test('a name is changed in the reader’s language alone, unless all three are alike', () => {
  expect(renamed({ en: 'Yarn', ru: 'Пряжа', zh: '纱' }, 'ru', 'Нить')).toEqual({
    en: 'Yarn',
    ru: 'Нить',
    zh: '纱',
  });
  expect(renamed({ en: 'New', ru: 'New', zh: 'New' }, 'ru', 'Нить')).toEqual({
    en: 'Нить',
    ru: 'Нить',
    zh: 'Нить',
  });
});
