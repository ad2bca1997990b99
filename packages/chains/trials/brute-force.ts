import type { LinearModel, OpenModel, Solver } from '@hamkor/optimiser';
import { hasValues, modelBuilder } from '@hamkor/optimiser';
import type { ChainModel, LineRow } from '../model/model.ts';

/** Rows whose right-hand side is what stands. */
interface PlainModel {
  readonly linear: LinearModel;
  readonly capacity: readonly { readonly row: number; readonly line: LineRow }[];
  readonly load: readonly { readonly row: number; readonly line: LineRow }[];
  readonly site: readonly { readonly row: number; readonly id: string; readonly tonnes: number }[];
}

const dutyBetween = (model: ChainModel, from: string, to: string, hs: string | null): number => {
  if (from === to || hs === null) return 0;
  const fits = model.duties.filter(
    (row) =>
      row.regime === 'mfn' &&
      (row.from === '*' || row.from === from) &&
      (row.to === '*' || row.to === to) &&
      (row.hs === '*' || hs.startsWith(row.hs)),
  );
  const rank = (row: (typeof fits)[number]): number =>
    (row.hs === '*' ? 0 : row.hs.length) * 2 + (row.from === '*' ? 0 : 1);
  return fits.toSorted((a, b) => rank(b) - rank(a))[0]?.rate ?? 0;
};

/**
 * What runs, as a linear programme written straight from the tables: every product on every lane, nothing left out, nothing
 * scaled, one period, duty at the MFN rate.
 */
const plainModel = (model: ChainModel): PlainModel => {
  const builder = modelBuilder({ name: 'plain' });
  const product = (id: string) => model.products.find((row) => row.id === id)!;
  const place = (id: string) =>
    [...model.sites, ...model.suppliers, ...model.markets].find((row) => row.id === id)!;
  const recipe = (line: LineRow) => model.recipes.find(({ id }) => id === line.recipe)!;
  const balances = new Map<string, number>();
  const balance = (at: string, of: string): number => {
    const key = `${at} ${of}`;
    const row = balances.get(key) ?? builder.row({ lower: 0, upper: 0 });
    balances.set(key, row);
    return row;
  };
  const ownRows = new Map<string, number>();
  const own = (at: string, of: string): number => {
    const key = `${at} ${of}`;
    const row = ownRows.get(key) ?? builder.row({ lower: 0 });
    ownRows.set(key, row);
    return row;
  };
  const capacity: PlainModel['capacity'][number][] = [];
  const load: PlainModel['load'][number][] = [];
  const site = model.sites.flatMap(({ id, capacityTonnes }) =>
    capacityTonnes === null ? [] : [{ row: builder.row({ upper: 0 }), id, tonnes: capacityTonnes }],
  );
  for (const line of model.lines) {
    const made = builder.column({ cost: line.energyCost + line.labourCost + line.otherCost });
    const makes = recipe(line);
    builder.entry(balance(line.site, makes.product), made, 1);
    builder.entry(own(line.site, makes.product), made, 1);
    for (const input of model.inputs.filter((row) => row.recipe === makes.id))
      builder.entry(balance(line.site, input.product), made, -input.quantity);
    capacity.push({ row: builder.row({ upper: 0 }), line });
    builder.entry(capacity.at(-1)!.row, made, 1);
    load.push({ row: builder.row({ lower: 0 }), line });
    builder.entry(load.at(-1)!.row, made, 1);
    const bound = site.find(({ id }) => id === line.site);
    if (bound !== undefined) builder.entry(bound.row, made, product(makes.product).kgPerUnit / 1000);
  }
  for (const supply of model.supplies) {
    const bought = builder.column({ cost: supply.price, upper: supply.capacity ?? Infinity });
    builder.entry(balance(supply.supplier, supply.product), bought, 1);
  }
  for (const demand of model.demands) {
    const used = builder.column({ lower: 0, upper: demand.quantity });
    builder.entry(balance(demand.market, demand.product), used, -1);
    const met = builder.row({ lower: demand.quantity, upper: demand.quantity });
    builder.entry(met, used, 1);
    const { outsidePrice, unmetPenalty } = demand;
    if (outsidePrice !== null) builder.entry(met, builder.column({ cost: outsidePrice }), 1);
    if (unmetPenalty !== null) builder.entry(met, builder.column({ cost: unmetPenalty }), 1);
  }
  const isSite = (id: string): boolean => model.sites.some((row) => row.id === id);
  for (const lane of model.lanes) {
    const fits = lane.capacityTonnes === null ? null : builder.row({ upper: lane.capacityTonnes });
    for (const { id, hs, price, kgPerUnit } of model.products) {
      if (lane.product !== null && lane.product !== id) continue;
      const duty = price * dutyBetween(model, place(lane.from).country, place(lane.to).country, hs);
      const flow = builder.column({ cost: (lane.costPerTonne * kgPerUnit) / 1000 + duty });
      builder.entry(balance(lane.from, id), flow, -1);
      builder.entry(balance(lane.to, id), flow, 1);
      if (isSite(lane.from)) builder.entry(own(lane.from, id), flow, -1);
      if (fits !== null) builder.entry(fits, flow, kgPerUnit / 1000);
    }
  }
  return { linear: builder.build(), capacity, load, site };
};

/** Every choice of a whole number from 0 to each maximum. */
function* choices(maxima: readonly number[]): Generator<readonly number[]> {
  const choice = maxima.map(() => 0);
  for (;;) {
    yield choice;
    let place = 0;
    while (place < choice.length && choice[place] === maxima[place]) choice[place++] = 0;
    if (place === choice.length) return;
    choice[place]++;
  }
}

const costOf = async (
  open: OpenModel,
  plain: PlainModel,
  stands: ReadonlyMap<string, number>,
  isOpen: ReadonlySet<string>,
): Promise<number> => {
  const bounds = [
    ...plain.capacity.map(({ row, line }) => ({
      row,
      lower: -Infinity,
      upper: line.capacity * stands.get(line.id)!,
    })),
    ...plain.load.map(({ row, line }) => ({
      row,
      lower: line.minimumLoad * line.capacity * stands.get(line.id)!,
      upper: Infinity,
    })),
    ...plain.site.map(({ row, id, tonnes }) => ({
      row,
      lower: -Infinity,
      upper: isOpen.has(id) ? tonnes : 0,
    })),
  ].sort((a, b) => a.row - b.row);
  await open.change({
    rowBounds: {
      rows: Int32Array.from(bounds, ({ row }) => row),
      lower: Float64Array.from(bounds, ({ lower }) => lower),
      upper: Float64Array.from(bounds, ({ upper }) => upper),
    },
  });
  const solution = await open.solve();
  return hasValues(solution) ? solution.objective : Infinity;
};

/**
 * Least cost of a small chain by trying every number of lines everywhere, with a plain linear programme for what runs:
 * shares no code with the compiler. Limits, regimes, stock and several periods are not known to it. Infinity where there is no plan.
 */
export const bruteForceCost = async (model: ChainModel, solver: Solver): Promise<number> => {
  const plain = plainModel(model);
  const open = await solver.open(plain.linear);
  let best = Infinity;
  for (const choice of choices(model.lines.map(({ maximumLines }) => maximumLines))) {
    const stands = new Map(model.lines.map(({ id }, place) => [id, choice[place]]));
    const isOpen = new Set(model.sites.filter((site) => site.isOpen).map(({ id }) => id));
    for (const line of model.lines) if (stands.get(line.id)! > 0) isOpen.add(line.site);
    const fixed =
      model.sites.reduce((sum, { id, fixedCost }) => sum + (isOpen.has(id) ? fixedCost : 0), 0) +
      model.lines.reduce((sum, { id, fixedCost }) => sum + fixedCost * stands.get(id)!, 0);
    if (fixed >= best) continue;
    best = Math.min(best, fixed + (await costOf(open, plain, stands, isOpen)));
  }
  await open.close();
  return best;
};
