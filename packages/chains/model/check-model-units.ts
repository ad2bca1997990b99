import type { CheckContext } from './check-model-context.ts';

/** Units that are not those of the product, and money that is not that of the chain: nothing is converted. */
export const checkUnits = ({ model, rowsOf, tell, isHeadWhole }: CheckContext): void => {
  const unitOf = new Map(rowsOf('products').map(({ row }) => [row.id, row.unit]));
  const productOf = new Map(rowsOf('recipes').map(({ row }) => [row.id, row.product]));
  for (const table of ['inputs', 'supplies', 'demands'] as const)
    for (const place of rowsOf(table)) {
      const unit = unitOf.get(place.row.product);
      if (unit !== undefined && unit !== place.row.unit)
        tell('unit-mismatch', table, place, 'unit', place.row.unit, unit);
    }
  for (const place of rowsOf('lines')) {
    const unit = unitOf.get(productOf.get(place.row.recipe) ?? '');
    if (unit !== undefined && unit !== place.row.unit)
      tell('unit-mismatch', 'lines', place, 'unit', place.row.unit, unit);
  }
  if (!isHeadWhole) return;
  for (const table of ['products', 'sites', 'lines', 'supplies', 'demands', 'lanes'] as const)
    for (const place of rowsOf(table)) {
      const { currency = model.currency, priceYear = model.priceYear } = place.row;
      if (currency !== model.currency)
        tell('mixed-currency', table, place, 'currency', currency, model.currency);
      if (priceYear !== model.priceYear)
        tell('mixed-price-year', table, place, 'priceYear', priceYear, `${model.priceYear}`);
    }
};
