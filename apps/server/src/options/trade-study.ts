import type {
  EvidenceIndices,
  HubLadders,
  OptionItem,
  OptionSet,
  ReplaceableMaterials,
  ValidationReport,
} from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { Background } from './background.ts';
import { background } from './background.ts';
import type { ExplanationShelf } from './explanation-shelf.ts';

/** Everything that is computed from the trade facts, once per process. */
export interface TradeStudyParts {
  /** All options under the default weights, best first. */
  readonly options: readonly OptionItem[];
  /** Their explanations, in the same order. */
  readonly explanations: ExplanationShelf;
  readonly notes: OptionSet['notes'];
  /** What members together could replace of the raw materials they buy outside. */
  readonly replaceable: ReplaceableMaterials;
  readonly indices: EvidenceIndices;
  /** Ladders of every member, by ISO code. */
  readonly hubs: ReadonlyMap<string, HubLadders>;
  /** How well the ranking finds the real projects of the data bank. */
  readonly validation: ValidationReport;
}

export type TradeStudy = Background<TradeStudyParts>;

/** What the worker is given. */
export type TradeStudyInput = Pick<Facts, 'trade' | 'projects'>;

/** The study of the facts, not yet begun: it begins at `warm()` or at the first question. */
export const tradeStudy = ({ trade, projects }: TradeStudyInput): TradeStudy => {
  const input: TradeStudyInput = { trade, projects };
  return background<TradeStudyParts>(
    new URL('./study-worker.ts', import.meta.url),
    ['options', 'explanations', 'notes', 'replaceable', 'indices', 'hubs', 'validation'],
    input,
  );
};
