import type { Consignment, Network } from '@hamkor/corridors';
import {
  access,
  criticality,
  greenCorridors,
  pairsOfMembers,
  pairsOfNodes,
  valueOfFixes,
} from '@hamkor/corridors';
import type { AnalysisTask, PairChoice } from './analysis-task.ts';
import { bestRoute } from './best-routes.ts';
import { servedParks } from './network-document.ts';

const pairsOf = (network: Network, choice: PairChoice) => {
  switch (choice.set) {
    case 'members':
      return pairsOfMembers(network);
    case 'parks':
      return pairsOfNodes(servedParks(network, choice.parks).flatMap(({ node }) => node ?? []));
    case 'chosen':
      return pairsOfNodes(choice.places);
  }
};

/** What a document says of the pairs it was worked out over. */
const toldChoice = (choice: PairChoice) => ({
  set: choice.set,
  places: choice.set === 'chosen' ? choice.places : null,
});

const accessDocument = (
  network: Network,
  consignment: Consignment,
  { parks, markets, days, origins }: Extract<AnalysisTask, { readonly kind: 'access' }>,
) => {
  const served = servedParks(network, parks);
  const found = access(network, served, markets, consignment, days);
  if (found.kind === 'cancelled') throw new Error('nobody cancels this');
  const names = new Map(served.map(({ id, name }) => [id, name]));
  return {
    ...consignment,
    days,
    items: found.parks.map((park) => Object.assign({ name: names.get(park.park) }, park)),
    years: Object.fromEntries(
      markets.map(({ country, populationYear, gdpYear }) => [
        country,
        { population: populationYear, gdp: gdpYear },
      ]),
    ),
    origins,
  };
};

/**
 * Works out one analysis as the document it is answered with: `accessSchema`, `criticalitySchema`, `fixesSchema`,
 * `greenCorridorsSchema`, or for each pair asked for an `optionRouteSchema` or null.
 */
export const analyse = (network: Network, consignment: Consignment, task: AnalysisTask): unknown => {
  switch (task.kind) {
    case 'access':
      return accessDocument(network, consignment, task);
    case 'criticality': {
      const found = criticality(network, pairsOf(network, task.choice), consignment);
      if (found.kind === 'cancelled') throw new Error('nobody cancels this');
      return { ...toldChoice(task.choice), pairs: found.pairs, ...consignment, items: found.losses };
    }
    case 'fixes': {
      const found = valueOfFixes(network, pairsOf(network, task.choice), consignment);
      if (found.kind === 'cancelled') throw new Error('nobody cancels this');
      return { ...toldChoice(task.choice), pairs: found.pairs, ...consignment, items: found.fixes };
    }
    case 'green': {
      const found = greenCorridors(network, (country) => task.renewable[country] ?? null, consignment);
      if (found.kind === 'cancelled') throw new Error('nobody cancels this');
      return { items: found.corridors };
    }
    case 'best-routes':
      return task.pairs.map((pair) => bestRoute(network, consignment, pair));
  }
};
