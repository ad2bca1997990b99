import type { SpecFigure, SpecLine, SpecSite } from './chain-spec.ts';
import type { DesignGap } from './design-gap.ts';
import type { DesignFacts } from './facts.ts';
import { factFigure, judgedFigure } from './judged-figure.ts';
import type { TreeProduct } from './process-tree.ts';
import { capacityFactor } from './process-units.ts';

/** Lines of one recipe at one site at most. */
const mostLines = 10;

/** The smallest efficient size of a line of a process, else its typical one; null where the facts have neither in its unit. */
const capacityOf = (facts: DesignFacts, process: string, unit: string): SpecFigure | null => {
  for (const kind of ['minimum_efficient_scale', 'typical_line_capacity'] as const) {
    const row = facts.parameters.find(
      (parameter) => parameter.process === process && parameter.parameter === kind && parameter.of === null,
    );
    const factor = row === undefined ? null : capacityFactor(row.unit, unit);
    if (row !== undefined && factor !== null) return factFigure(row, factor, `${unit} a year`);
  }
  return null;
};

/** Lines of every recipe at every site, as many of each as would make all that is needed. */
export const designLines = (
  facts: DesignFacts,
  made: readonly TreeProduct[],
  sites: readonly SpecSite[],
  needs: ReadonlyMap<string, number>,
  valueOf: (figure: SpecFigure) => number,
): { readonly rows: readonly SpecLine[]; readonly gaps: readonly DesignGap[] } => {
  const gaps: DesignGap[] = [];
  const sizes = made.flatMap((product) => {
    const need = Math.max(1, needs.get(product.id) ?? 0);
    return product.processes.map(({ id: recipe }) => {
      const known = capacityOf(facts, recipe, product.unit);
      if (known === null)
        gaps.push({
          kind: 'capacity-unknown',
          table: 'lines',
          row: recipe,
          field: 'capacity',
          what: recipe,
          assumed: need / 2,
        });
      const capacity =
        known ??
        judgedFigure(need / 2, need / 10, need, 'half of what is needed: no size of a line in the facts');
      const maximumLines = Math.min(mostLines, Math.max(1, Math.ceil(need / valueOf(capacity))));
      return { recipe, capacity, maximumLines };
    });
  });
  return {
    rows: sites.flatMap(({ id: site }) =>
      sizes.map(({ recipe, capacity, maximumLines }) => ({
        site,
        recipe,
        capacity,
        minimumLoad: 0,
        maximumLines,
        installedLines: 0,
      })),
    ),
    gaps,
  };
};
