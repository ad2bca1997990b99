import { confidences } from '@hamkor/provenance';
import type { CapturedFigure, CapturedItem, ItemKind } from './dossier-item.ts';
import type { FigureLabel } from './figure-label.ts';

/** What is asked first of an item of each kind; what is not named here comes after, surest first. */
const firstAsked: Readonly<Partial<Record<ItemKind, readonly FigureLabel[]>>> = {
  option: [
    'value',
    'rank',
    'potential',
    'outsideImports',
    'matched',
    'holderExports',
    'hostMarket',
    'upstreamExports',
    'demandGrowthPerYear',
  ],
  plan: ['planCost', 'made', 'planEmissions', 'planDays', 'intraBloc', 'planGap'],
  chain: ['sites', 'judgedFigures', 'partners'],
  route: ['daysLikely', 'daysLate', 'routeUsd', 'routeEmissions', 'routeBorders', 'routeGaugeChanges'],
  record: ['investmentUsd', 'amountUsd', 'capacity', 'quantity', 'jobs', 'completionYear'],
};

const sureness = ({ confidence }: CapturedFigure): number => confidences.indexOf(confidence);

/** Figures that are known, in the order in which they help to decide. */
export const strongestFigures = ({
  kind,
  figures,
}: CapturedItem): readonly (CapturedFigure & { readonly value: number })[] => {
  const asked = firstAsked[kind] ?? [];
  const placeOf = ({ label }: CapturedFigure): number =>
    asked.includes(label) ? asked.indexOf(label) : asked.length;
  return figures
    .flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]))
    .toSorted((one, other) => placeOf(one) - placeOf(other) || sureness(one) - sureness(other));
};
