import type { OriginDetailDocument, OriginDocument } from '@hamkor/contract';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** Where origins of loaded data are looked up. */
export type LoadedOrigins = Pick<Warehouse, 'vintages' | 'find'>;

const originOf = ({ origin }: Vintage): OriginDocument => ({
  ...origin,
  gaps: [...origin.gaps],
  tables: origin.tables.map((table) => ({ ...table })),
});

/** Origins of everything the operator has loaded: their ids are `vintage:<name>@<content>`. */
export const loadedOrigins = (loaded: LoadedOrigins): OriginDocument[] => loaded.vintages().map(originOf);

/** The origin of loaded data by its id, or null; no record of the registry rests on it. */
export const loadedOrigin = (loaded: LoadedOrigins, id: string): OriginDetailDocument | null => {
  const ref = /^vintage:(.+@.+)$/.exec(id)?.[1];
  const vintage = ref === undefined ? null : loaded.find(ref);
  return vintage === null ? null : { ...originOf(vintage), restsOn: [] };
};
