import { modelBuilder } from '@hamkor/optimiser';
import type { LinearModel } from '@hamkor/optimiser';

/** A capacitated warehouse location case of OR-Library; demand may be split between warehouses. */
export interface WarehouseLocation {
  readonly name: string;
  readonly warehouses: readonly { readonly capacity: number; readonly fixedCost: number }[];
  readonly customers: readonly {
    readonly demand: number;
    /** Cost of serving the whole demand, by warehouse. */
    readonly costs: readonly number[];
  }[];
}

/** Reads the format of OR-Library's `capinfo`: sizes, then capacity and fixed cost each, then demand and costs each. */
export const readWarehouseLocation = (name: string, text: string): WarehouseLocation => {
  const numbers = text.trim().split(/\s+/).map(Number);
  const next = numbers.values();
  const take = (): number => next.next().value ?? NaN;
  const [warehouses, customers] = [take(), take()];
  return {
    name,
    warehouses: Array.from({ length: warehouses }, () => ({ capacity: take(), fixedCost: take() })),
    customers: Array.from({ length: customers }, () => ({
      demand: take(),
      costs: Array.from({ length: warehouses }, take),
    })),
  };
};

/** The strong formulation: nobody is served from a warehouse that is not open. */
export const warehouseModel = ({ name, warehouses, customers }: WarehouseLocation): LinearModel => {
  const builder = modelBuilder({ name });
  const open = warehouses.map(({ fixedCost }, at) =>
    builder.column({ name: `open${at}`, cost: fixedCost, upper: 1, isInteger: true }),
  );
  const within = warehouses.map(({ capacity }, at) => {
    const row = builder.row({ name: `capacity${at}`, upper: 0 });
    builder.entry(row, open[at]!, -capacity);
    return row;
  });
  customers.forEach(({ demand, costs }, customer) => {
    const served = builder.row({ name: `served${customer}`, lower: 1, upper: 1 });
    costs.forEach((cost, warehouse) => {
      const share = builder.column({ name: `share${warehouse}_${customer}`, cost });
      builder.entry(served, share, 1);
      builder.entry(within[warehouse]!, share, demand);
      const link = builder.row({ name: `link${warehouse}_${customer}`, upper: 0 });
      builder.entry(link, share, 1);
      builder.entry(link, open[warehouse]!, -1);
    });
  });
  return builder.build();
};
