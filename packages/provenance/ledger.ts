import type { Figure } from './figure.ts';

/** A figure that is known for one country (or group of countries) under one indicator. */
export interface IndicatorFigure<F extends Pick<Figure, 'years'> = Figure> {
  readonly iso3: string;
  readonly indicator: string;
  readonly figure: F;
}

/** Says that an indicator of a country in a year speaks of the same fact as a claim. */
export interface RivalLink {
  readonly claim: string;
  readonly iso3: string;
  readonly indicator: string;
  readonly year: number;
}

const keyOf = (iso3: string, indicator: string, year: number): string => `${iso3} ${indicator} ${year}`;

/**
 * Claims with the figures that speak of the same fact, side by side, in the order of the links. When several
 * sources give the same indicator for the same year, each is a rival of its own: none is chosen silently. A
 * claim that nothing speaks of has no rivals, which is not the same as being right.
 */
export const withRivals = <
  C extends { readonly id: string },
  I extends IndicatorFigure<Pick<Figure, 'years'>>,
>(
  claims: readonly C[],
  links: readonly RivalLink[],
  indicators: readonly I[],
): (C & { readonly rivals: I[] })[] => {
  const figures = Map.groupBy(
    indicators.filter(({ figure }) => figure.years !== null && figure.years[0] === figure.years[1]),
    ({ iso3, indicator, figure }) => keyOf(iso3, indicator, figure.years![0]),
  );
  const linked = Map.groupBy(links, ({ claim }) => claim);
  return claims.map((claim) => ({
    ...claim,
    rivals: (linked.get(claim.id) ?? []).flatMap(
      ({ iso3, indicator, year }) => figures.get(keyOf(iso3, indicator, year)) ?? [],
    ),
  }));
};
