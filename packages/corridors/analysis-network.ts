import type { CorridorFacts } from './network.ts';
import type { Network } from './open-network.ts';
import type { StructuralConstraints } from './open-parts.ts';

/** What analyses need of a network. */
export type AnalysisNetwork = Pick<Network, 'facts' | 'compile'>;

/** What ways an analysis may take: parts avoided, links not in service that are taken as open. */
export type AnalysisWays = Pick<StructuralConstraints, 'avoid' | 'open'>;

/**
 * All ways but those by air, which analyses take unless told otherwise: an aeroplane is the quickest way between
 * nearly all capitals and hides what borders and links by land and sea are worth, though next to no freight pays
 * for it.
 */
export const bySurface: AnalysisWays = { avoid: [{ kind: 'mode', id: 'air' }], open: [] };

/** The same ways with every link that is not in service open as well. */
export const everyLinkOpen = ({ links }: CorridorFacts, ways: AnalysisWays): AnalysisWays => ({
  ...ways,
  open: [
    ...ways.open,
    ...links.flatMap(({ id, status }) => (status === 'operating' ? [] : [{ kind: 'link' as const, id }])),
  ],
});
