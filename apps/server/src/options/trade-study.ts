import type {
  Closeness,
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
  /** Options that stand for those of the same id when fuels and gold are left out. */
  readonly withoutFuels: NonNullable<OptionSet['withoutFuels']>;
  /** What members together could replace of the raw materials they buy outside. */
  readonly replaceable: ReplaceableMaterials;
  readonly indices: EvidenceIndices;
  /** Where every member stands to a heading of HS 2022; headings outside the product space are absent. */
  readonly standings: ReadonlyMap<string, HeadingStanding>;
  /** Ladders of every member, by ISO code. */
  readonly hubs: ReadonlyMap<string, HubLadders>;
  /** How well the ranking finds the real projects of the data bank. */
  readonly validation: ValidationReport;
}

export interface HeadingStanding {
  /** HS 1992 heading whose trade stands for it. */
  readonly hs92: string;
  readonly members: readonly Closeness[];
}

export type TradeStudy = Background<TradeStudyParts>;

export type StudyPart = keyof TradeStudyParts;

/** All parts, in the order they are computed: what a reader asks for first comes first. */
const allParts: readonly StudyPart[] = [
  'options',
  'explanations',
  'notes',
  'withoutFuels',
  'replaceable',
  'indices',
  'standings',
  'hubs',
  'validation',
];

/** What the worker is given. */
export interface TradeStudyInput {
  readonly facts: Pick<Facts, 'trade' | 'projects'>;
  readonly parts: readonly StudyPart[];
  readonly vintage: StudiedVintage | null;
}

/** The loaded trade a study rests on: read by the study's own thread. */
export interface StudiedVintage {
  readonly varFolder: string;
  /** `name@content`. */
  readonly ref: string;
}

/** What a study of loaded trade computes: the rest does not change with it, and the study of the facts has it. */
const loadedParts: readonly StudyPart[] = ['options', 'explanations', 'notes', 'withoutFuels', 'replaceable'];

/** The study of the facts, or of loaded trade, not yet begun: it begins at `warm()` or at the first question. */
export const tradeStudy = (
  { trade, projects }: TradeStudyInput['facts'],
  wanted?: readonly StudyPart[],
  vintage: StudiedVintage | null = null,
): TradeStudy => {
  const parts = wanted ?? (vintage === null ? allParts : loadedParts);
  const input: TradeStudyInput = { facts: { trade, projects }, parts, vintage };
  return background<TradeStudyParts>(new URL('./study-worker.ts', import.meta.url), parts, input);
};
