import type { OptionKind } from './option.ts';
import { optionKinds } from './option.ts';

const joined = (kind: OptionKind, ...rest: readonly string[]): string => [kind, ...rest].join('-');

/** `substitution-KAZ-IND-2709`: supplier, importer, heading or chapter. */
export const substitutionId = (supplier: string, importer: string, hs: string): string =>
  joined('substitution', supplier, importer, hs);

/** `joint-diversification-KAZ+UZB-3105`: partners in ISO order, product. */
export const jointDiversificationId = (partners: readonly string[], hs: string): string =>
  joined('joint-diversification', [...partners].sort().join('+'), hs);

/** `localisation-CHN-UZB-8703`: technology holder, host, product. */
export const localisationId = (holder: string, host: string, hs: string): string =>
  joined('localisation', holder, host, hs);

/** `co-production-KAZ-UZB-7403-8544`: upstream, downstream, input, product. */
export const coProductionId = (
  upstream: string,
  downstream: string,
  input: string,
  product: string,
): string => joined('co-production', upstream, downstream, input, product);

/** `export-potential-KAZ-IND-2709`: exporter, importer, heading. */
export const exportPotentialId = (exporter: string, importer: string, hs: string): string =>
  joined('export-potential', exporter, importer, hs);

/** `complementarity-KAZ-IND`: exporter, importer, all products. */
export const complementarityId = (exporter: string, importer: string): string =>
  joined('complementarity', exporter, importer);

/** `production-sharing-CHN+IND-8708`: the two in ISO order, heading. */
export const productionSharingId = (partners: readonly [string, string], hs: string): string =>
  joined('production-sharing', [...partners].sort().join('+'), hs);

export interface OptionIdParts {
  readonly kind: OptionKind;
  readonly countries: readonly string[];
  readonly products: readonly string[];
}

const tails: Record<OptionKind, RegExp> = {
  substitution: /^([A-Z]{3})-([A-Z]{3})-(\d{2}|\d{4})$/,
  'joint-diversification': /^([A-Z]{3}(?:\+[A-Z]{3})+)-(\d{4})$/,
  localisation: /^([A-Z]{3})-([A-Z]{3})-(\d{4})$/,
  'co-production': /^([A-Z]{3})-([A-Z]{3})-(\d{4})-(\d{4})$/,
  'export-potential': /^([A-Z]{3})-([A-Z]{3})-(\d{4})$/,
  complementarity: /^([A-Z]{3})-([A-Z]{3})$/,
  'production-sharing': /^([A-Z]{3}\+[A-Z]{3})-(\d{4})$/,
};

/** Takes an option id apart; null when the text is not shaped like one. */
export const parseOptionId = (id: string): OptionIdParts | null => {
  for (const kind of optionKinds) {
    const found = id.startsWith(`${kind}-`) && tails[kind].exec(id.slice(kind.length + 1));
    if (!found) continue;
    const fields = found.slice(1).flatMap((field) => field.split('+'));
    return {
      kind,
      countries: fields.filter((field) => /^[A-Z]/.test(field)),
      products: fields.filter((field) => /^\d/.test(field)),
    };
  }
  return null;
};
