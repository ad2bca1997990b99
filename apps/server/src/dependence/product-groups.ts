import type { ProductGroups } from '@hamkor/bilateral';
import type { Stage } from '@hamkor/nomenclature';
import { stages } from '@hamkor/nomenclature';
import type { Facts } from '../facts/facts.ts';
import type { ProductCatalogue } from '../products/catalogue.ts';

/** What cells of the heat map stand for. */
export type GroupedBy = 'chapter' | 'stage';

/** Groups of products with their codes, in the order they are shown in. */
export interface NamedGroups extends ProductGroups {
  readonly codes: readonly string[];
}

/** The processing stage of a product, by its heading of HS 2022; null where the heading is not known. */
export const stageOf = (catalogue: Pick<ProductCatalogue, 'standingFor'>, hs: string): Stage | null =>
  catalogue.standingFor(hs.slice(0, 4), 'HS2022')?.stage ?? null;

/** Products by chapter (all chapters that occur) or by stage (all stages); a product without a stage is in no group. */
export const groupsOf = (
  products: readonly string[],
  by: GroupedBy,
  catalogue: Pick<ProductCatalogue, 'standingFor'>,
): NamedGroups => {
  const codes: readonly string[] =
    by === 'stage' ? stages : [...new Set(products.map((hs) => hs.slice(0, 2)))].sort();
  const place = new Map<string | null, number>(codes.map((code, at) => [code, at]));
  const of = Int32Array.from(
    products,
    (hs) => place.get(by === 'chapter' ? hs.slice(0, 2) : stageOf(catalogue, hs)) ?? -1,
  );
  return { codes, of, count: codes.length };
};

/** Name of a chapter; null for a stage, which has a word in the reader's language. */
export const groupName =
  ({ nomenclature }: Pick<Facts, 'nomenclature'>, by: GroupedBy) =>
  (code: string) =>
    by === 'stage' ? null : (nomenclature.chapters.find(({ id }) => id === code)?.name ?? null);
