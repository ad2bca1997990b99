import type { CheckContext } from './check-model-context.ts';

interface Need {
  readonly to: string;
  readonly place: ReturnType<CheckContext['rowsOf']>[number];
}

/** Steps of making one after another, from the first input to what is sold: no bill of materials is so deep. */
const mostSteps = 500;

/**
 * A product that needs itself, through whatever recipes: even where another recipe would avoid it, quantities needed could
 * not be worked out from last to first. One cycle is told for each product that it comes back to. Too many steps one after another are refused here
 * too: whatever walks through them would walk for ever.
 */
export const checkCycle = ({ rowsOf, tell }: CheckContext): void => {
  const productOf = new Map(rowsOf('recipes').map(({ row }) => [row.id, row.product]));
  const needs = new Map<string, Need[]>();
  for (const place of rowsOf('inputs')) {
    const product = productOf.get(place.row.recipe);
    if (product === undefined) continue;
    const list = needs.get(product) ?? [];
    list.push({ to: place.row.product, place });
    needs.set(product, list);
  }
  const state = new Map<string, 'open' | 'done'>();
  const steps = new Map<string, number>();
  let isTooDeep = false;
  for (const start of needs.keys()) {
    if (state.has(start)) continue;
    // Depth first without recursion: a chain of inputs may be as long as the sheet.
    const path: { readonly product: string; next: number }[] = [{ product: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = needs.get(top.product)?.[top.next++];
      if (need === undefined) {
        state.set(top.product, 'done');
        path.pop();
        const own = needs.get(top.product) ?? [];
        const count = own.reduce((most, { to }) => Math.max(most, 1 + (steps.get(to) ?? 0)), 0);
        steps.set(top.product, count);
        const [first] = own;
        if (count > mostSteps && first !== undefined && !isTooDeep) {
          isTooDeep = true;
          tell('too-large', 'inputs', first.place, 'product', count, `≤ ${mostSteps}`);
        }
        continue;
      }
      const seen = state.get(need.to);
      if (seen === 'open') {
        const from = path.findIndex(({ product }) => product === need.to);
        const round = [...path.slice(from).map(({ product }) => product), need.to];
        tell('cycle', 'inputs', need.place, 'product', need.to, cutPath(round));
      } else if (seen === undefined) {
        state.set(need.to, 'open');
        path.push({ product: need.to, next: 0 });
      }
    }
  }
};

const cutPath = (round: readonly string[]): string =>
  (round.length <= 12 ? round : [...round.slice(0, 10), '…', ...round.slice(-1)]).join(' → ');
