/** A value of one series in one year. */
interface Point {
  readonly iso3: string;
  readonly value: number;
}

/** One series on a scale of its own: every chart of a row reaches from its own least to its own largest value. */
export interface Panel<Found extends Point> {
  readonly iso3: string;
  /** Place in the grid of charts, from 0. */
  readonly column: number;
  readonly row: number;
  /** Points with their height in the chart, 0 at its foot and 1 at its top. */
  readonly points: readonly (Found & { readonly height: number })[];
  /** Values written beside the chart: zero and the ends of the scale. */
  readonly marks: readonly { readonly value: number; readonly height: number }[];
}

/** Lays series out as small charts in `columns` columns, each from zero (or below) to its own largest value. */
export const panelsOf = <Found extends Point>(
  order: readonly string[],
  points: readonly Found[],
  columns: number,
): readonly Panel<Found>[] =>
  order
    .map((iso3) => ({ iso3, own: points.filter((point) => point.iso3 === iso3) }))
    .filter(({ own }) => own.length > 0)
    .map(({ iso3, own }, place) => {
      const values = own.map(({ value }) => value);
      const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
      const height = (value: number): number => (high === low ? 0 : (value - low) / (high - low));
      return {
        iso3,
        column: place % columns,
        row: Math.floor(place / columns),
        points: own.map((point) => ({ ...point, height: height(point.value) })),
        marks: [...new Set([low, 0, high])].map((value) => ({ value, height: height(value) })),
      };
    });
