import { exampleChain } from '@hamkor/chains';
import { expect, test } from 'vitest';
import { addRow, removeRow, setField } from './edit-model.ts';
import { newRow } from './new-row.ts';
import { laneBasis, placeChanges } from './place-changes.ts';

const model = exampleChain();
const basis = laneBasis(model);

test('lanes are out of date for places that are new, gone or elsewhere, and for no other change', () => {
  expect(placeChanges(basis, model)).toEqual([]);
  const moved = setField(model, 'sites', 0, 'node', 'KZALA');
  const gone = removeRow(moved, 'markets', 0);
  const added = addRow(gone, 'sites', newRow(gone, 'sites', 'New', { id: 'new' }));
  expect([...placeChanges(basis, added)].sort()).toEqual(
    [model.sites[0]?.id, model.markets[0]?.id, 'new'].sort(),
  );
  expect(placeChanges(basis, setField(model, 'sites', 0, 'fixedCost', 1))).toEqual([]);
});
