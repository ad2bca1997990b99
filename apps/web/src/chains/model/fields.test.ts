import { chainTables, exampleChain } from '@hamkor/chains';
import { expect, test } from 'vitest';
import { fieldsOf, tables } from './fields.ts';
import { newRow } from './new-row.ts';
import { rowsOf } from './rows.ts';

const model = exampleChain();

test('the editor knows every table, in the order of the sheets', () => {
  expect(tables).toEqual(chainTables);
});

test('every field of a row has a column and every column a field', () => {
  for (const table of tables) {
    const columns = fieldsOf[table].map(({ field }) => field).sort();
    expect([table, columns]).toEqual([table, Object.keys(newRow(model, table, 'New')).sort()]);
    for (const row of rowsOf(model, table)) {
      const told = Object.keys(row).filter((field) => field !== 'currency' && field !== 'priceYear');
      expect([table, row.id, told.sort()]).toEqual([table, row.id, columns]);
    }
  }
});

test('words of closed lists are those of the model', () => {
  for (const table of tables) {
    for (const field of fieldsOf[table]) {
      if (field.kind !== 'choice') continue;
      for (const row of rowsOf(model, table)) {
        const value = row[field.field];
        if (value !== null) expect(field.choices).toContain(value);
      }
    }
  }
});
