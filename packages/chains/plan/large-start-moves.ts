import type { CompiledChain } from '../compile/compiled.ts';

/** Another design made of one, or null where the move does not apply. Values stand in the order of the columns given. */
export type DesignMove = (design: Float64Array) => Float64Array | null;

/** Where a line and its site stand among the columns. */
interface LinePlace {
  readonly place: number;
  /** Place of its site; null where the site is open anyway. */
  readonly site: number | null;
  readonly product: string;
  readonly fixedCost: number;
  readonly maximum: number;
}

const linePlaces = ({ model, linear }: CompiledChain, columns: Int32Array): readonly LinePlace[] => {
  const byName = new Map(Array.from(columns, (column, place) => [linear.columnNames[column], place]));
  const products = new Map(model.recipes.map(({ id, product }) => [id, product]));
  return model.lines.flatMap((row): LinePlace[] => {
    const place = byName.get(`lines:${row.id}`);
    if (place === undefined) return [];
    const site = byName.get(`open:${row.site}`) ?? null;
    const isFree = site !== null && linear.lower[columns[site]] === 1;
    const { fixedCost, maximumLines } = row;
    const product = products.get(row.recipe) ?? '';
    return [{ place, site: isFree ? null : site, product, fixedCost, maximum: maximumLines }];
  });
};

/** A line less (and its site closed when nothing is left there), a line more (and its site opened). */
const withLine = (
  design: Float64Array,
  lines: readonly LinePlace[],
  line: LinePlace,
  step: 1 | -1,
): Float64Array | null => {
  const count = design[line.place] + step;
  if (count < 0 || count > line.maximum) return null;
  const next = design.slice();
  next[line.place] = count;
  if (line.site !== null) {
    const stands = lines.some(({ site, place }) => site === line.site && next[place] > 0);
    next[line.site] = stands ? 1 : 0;
  }
  return next;
};

/**
 * Moves on what is built, the most promising first: close a site, take a line away (dearest first), move a line to another
 * site that can make the product, add a line.
 */
export const designMoves = (chain: CompiledChain, columns: Int32Array): readonly DesignMove[] => {
  const lines = linePlaces(chain, columns).toSorted((a, b) => b.fixedCost - a.fixedCost);
  const sites = new Set(lines.flatMap(({ site }) => (site === null ? [] : [site])));
  const close = [...sites].map((site): DesignMove => (design) => {
    if (design[site] === 0) return null;
    const next = design.slice();
    next[site] = 0;
    for (const line of lines) if (line.site === site) next[line.place] = 0;
    return next;
  });
  const less = lines.map(
    (line): DesignMove =>
      (design) =>
        withLine(design, lines, line, -1),
  );
  const more = lines.map(
    (line): DesignMove =>
      (design) =>
        withLine(design, lines, line, 1),
  );
  const swaps = [...Map.groupBy(lines, ({ product }) => product).values()].flatMap((makers) =>
    makers.flatMap((from) =>
      makers
        .filter((to) => to !== from)
        .map((to): DesignMove => (design) => {
          if (design[from.place] === 0) return null;
          const without = withLine(design, lines, from, -1);
          return without === null ? null : withLine(without, lines, to, 1);
        }),
    ),
  );
  return [...close, ...less, ...swaps, ...more];
};
