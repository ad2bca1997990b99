import type { RouteDocument } from '@hamkor/contract';

const axes = ['hours', 'cost', 'co2e'] as const;

/**
 * At most so many routes that show the whole set: the best in time, money and emissions, then again and again the one
 * farthest from those taken, each criterion measured in the logarithm of its ratio. Order as in the set.
 */
export const spreadRoutes = (routes: readonly RouteDocument[], most: number): readonly RouteDocument[] => {
  if (routes.length <= most) return routes;
  const points = routes.map((route) => axes.map((axis) => Math.log(Math.max(route[axis].value, 1e-9))));
  const spans = axes.map((_, axis) => {
    const values = points.map((point) => point[axis]!);
    return Math.max(...values) - Math.min(...values) || 1;
  });
  const distance = (one: number, other: number): number =>
    Math.hypot(...spans.map((span, axis) => (points[one]![axis]! - points[other]![axis]!) / span));
  const indices = [...routes.keys()];
  const taken = new Set(
    axes.map((axis) =>
      indices.reduce((best, index) =>
        routes[index]![axis].value < routes[best]![axis].value ? index : best,
      ),
    ),
  );
  while (taken.size < most) {
    const apart = (index: number): number => Math.min(...[...taken].map((other) => distance(index, other)));
    taken.add(
      indices
        .filter((index) => !taken.has(index))
        .reduce((far, index) => (apart(index) > apart(far) ? index : far)),
    );
  }
  return routes.filter((_, index) => taken.has(index));
};
