import { z } from 'zod';
import type { DemandRow, DutyRow, LaneRow, MarketRow, RegimeRow, SupplierRow, SupplyRow } from './model.ts';
import {
  amount,
  idOrAll,
  ids,
  idValue,
  latitude,
  longitude,
  namesValue,
  priced,
  share,
  textValue,
} from './model-schema-values.ts';

export const supplierSchema: z.ZodType<SupplierRow> = z.strictObject({
  id: idValue.describe('Id of the supplier.'),
  name: namesValue.describe('Name of the supplier.'),
  country: idValue.describe('State it sells from, ISO 3166-1 alpha-3.'),
  lat: latitude.describe('Latitude, degrees.'),
  lon: longitude.describe('Longitude, degrees.'),
  node: idValue.nullable().default(null).describe('Place of the corridor network that serves it.'),
});

export const supplySchema: z.ZodType<SupplyRow> = z.strictObject({
  id: idValue.describe('Id of the supply.'),
  supplier: idValue.describe('Supplier that sells it.'),
  product: idValue.describe('Product sold.'),
  price: amount.describe('Money per unit at the supplier.'),
  capacity: amount.nullable().default(null).describe('Units per year; empty = as much as is wanted.'),
  unit: textValue.max(20).describe('Unit of capacity and price; must be that of the product.'),
  kgCo2e: amount.nullable().default(null).describe('kg CO2e of making one unit there; empty = unknown.'),
  leadDays: amount.nullable().default(null).describe('Days from order to dispatch; empty = unknown.'),
  ...priced,
});

export const marketSchema: z.ZodType<MarketRow> = z.strictObject({
  id: idValue.describe('Id of the market.'),
  name: namesValue.describe('Name of the market.'),
  country: idValue.describe('State it lies in, ISO 3166-1 alpha-3.'),
  lat: latitude.describe('Latitude, degrees.'),
  lon: longitude.describe('Longitude, degrees.'),
  node: idValue.nullable().default(null).describe('Place of the corridor network that serves it.'),
});

export const demandSchema: z.ZodType<DemandRow> = z.strictObject({
  id: idValue.describe('Id of the demand.'),
  market: idValue.describe('Market that wants it.'),
  product: idValue.describe('Product wanted.'),
  quantity: amount.describe('Units per year.'),
  unit: textValue.max(20).describe('Unit of the quantity; must be that of the product.'),
  outsidePrice: amount
    .nullable()
    .default(null)
    .describe('Money per unit delivered from outside the chain; empty = nobody else sells it.'),
  outsideKgCo2e: amount
    .nullable()
    .default(null)
    .describe('kg CO2e of one unit from outside; empty = unknown.'),
  unmetPenalty: amount
    .nullable()
    .default(null)
    .describe('Money per unit not delivered; empty = demand must be met.'),
  ...priced,
});

export const laneSchema: z.ZodType<LaneRow> = z.strictObject({
  id: idValue.describe('Id of the lane.'),
  from: idValue.describe('Site or supplier it begins at.'),
  to: idValue.describe('Site or market it ends at.'),
  product: idValue
    .nullable()
    .default(null)
    .describe('Product or group of products it is for; empty = any that both ends know.'),
  mode: textValue.max(40).describe('Main mode: rail, road, sea.'),
  costPerTonne: amount.describe('Money per tonne.'),
  hours: amount.describe('Hours door to door.'),
  kgCo2ePerTonne: amount.describe('kg CO2e per tonne.'),
  capacityTonnes: amount.nullable().default(null).describe('Tonnes per year; empty = no limit.'),
  borders: ids.default([]).describe('Border posts passed, in order; joined by ;'),
  countries: ids
    .default([])
    .describe('States passed, in order, both ends included, ISO 3166-1 alpha-3; joined by ;'),
  route: idValue
    .nullable()
    .default(null)
    .describe('Id of the route in the corridor engine; empty = typed by hand.'),
  ...priced,
});

export const regimeSchema: z.ZodType<RegimeRow> = z.strictObject({
  id: idValue.describe('Id of the regime; mfn needs no row.'),
  name: namesValue.describe('Name of the agreement.'),
  members: ids.min(1).describe('Member states, ISO 3166-1 alpha-3; joined by ;'),
  valueContent: share
    .nullable()
    .default(null)
    .describe('Least regional value content by build-down, 0 to 1; empty = not asked for.'),
  needsHeadingChange: z
    .boolean()
    .default(false)
    .describe('Non-originating inputs must have another HS heading than the product.'),
  isFreeCirculation: z
    .boolean()
    .default(false)
    .describe('Goods made in a member count as originating without a test (customs union).'),
});

export const dutySchema: z.ZodType<DutyRow> = z.strictObject({
  id: idValue.describe('Id of the duty.'),
  from: idOrAll.default('*').describe('State of export, ISO 3166-1 alpha-3, or * for all.'),
  to: idOrAll.default('*').describe('State of import, ISO 3166-1 alpha-3, or * for all.'),
  hs: textValue.max(20).default('*').describe('Beginning of an HS 2022 code, or * for all.'),
  regime: idValue.default('mfn').describe('mfn or a regime.'),
  rate: z.number().min(0).max(100).describe('Share of the reference price: 0.05 = 5 %.'),
});
