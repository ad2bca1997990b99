import type { Confidence, Step } from '@hamkor/provenance';
import type { Trilingual } from '@hamkor/registry';
import type { ItemKind, ItemRef } from './dossier-item.ts';

/** Sections of a brief, in the order in which they are read; each a key of `dossiers.sections`. */
export const briefSections = [
  'question',
  'why',
  'made-where',
  'gains',
  'routes',
  'partners',
  'risks',
  'estimate',
  'results',
  'decisions',
  'milestones',
  'unknown',
] as const;
export type BriefSection = (typeof briefSections)[number];

/**
 * Sentences of a brief: keys of `dossiers.brief`. What stands in braces here are the names of the arguments, all of them strings
 * once they are put into words. `{label}` is a key of `figures`, `{requirement}` of `requirements`, `{gate}` of `gates`.
 */
export const briefSentences = [
  /** {text}: what the dossier is about, as its summary says. */
  'summary',
  /** {states}: who takes part. */
  'taking-part',
  /** {text}: a note of the dossier on the section. */
  'note',
  /** {title}, {stage}: an item that the section rests on; its figures follow. */
  'item',
  /** {title}: the same, where it is of no kind or stage that is told. */
  'item-bare',
  /** {label}, {figure}: one figure of the item above; `of` where the label is about something. */
  'figure',
  /** {state}, {figure}: what a state gains a year. */
  'gain',
  /** {state}, {figure}: what a state loses a year. */
  'worse-off',
  /** {state}: what it gains is not known. */
  'gain-unknown',
  /** What was said of gains is of a demonstration. */
  'gains-demonstration',
  /** {state}, {text}: it agreed all the same, in its own words. */
  'waived',
  /** {title}, {states}: a partner. */
  'partner',
  /** {title}, {owner}, {score}, {residual}: a risk; scores are probability times impact, 1 to 25. */
  'risk',
  /** {title}, {owner}, {score}: a risk whose rest after the response nobody has judged. */
  'risk-open',
  /** {text}: what is done against the risk above. */
  'response',
  /** {figure}, {year}, {class}: the newest estimate, in prices of a year, with its class of 5 to 1. */
  'estimate',
  /** {title}, {baseline}, {baselineYear}, {target}, {targetYear}: an indicator. */
  'indicator',
  /** {title}, {target}, {targetYear}: an indicator without a baseline. */
  'indicator-no-baseline',
  /** {title}, {actual}, {period}: what delivery reported of an indicator last. */
  'indicator-actual',
  /** {title}, {stage}: a case about it. */
  'case',
  /** {gate}, {date}: a gate that was passed. */
  'gate-passed',
  /** {gate}, {met}, {of}: the gate that comes next, and how many of the things that it asks for are met. */
  'gate-next',
  /** {title}, {state}, {planned}: a milestone that is to come. */
  'milestone',
  /** {title}, {state}, {planned}, {forecast}: a milestone that slips. */
  'milestone-late',
  /** {title}, {state}, {planned}, {forecast}: a milestone that nobody reports as reached, past the day on which it was expected. */
  'milestone-overdue',
  /** {title}, {state}, {achieved}: a milestone that was reached. */
  'milestone-achieved',
  /** {title}, {state}, {planned}, {achieved}: a milestone that was reached later than first planned. */
  'milestone-achieved-late',
  /** {states}: who disputes what was said of the milestone above. */
  'disputed',
  /** Nobody beside its owner has confirmed the milestone above. */
  'not-confirmed',
  /** {requirement}: the next gate asks for it, and it is missing. */
  'missing',
  /** {requirement}: it may be given later. */
  'not-yet',
  /** {title}: an item that is not there any more, or not for all. */
  'item-not-found',
  /** {title}, {label}: a figure that nobody knows. */
  'figure-unknown',
] as const;
export type BriefSentence = (typeof briefSentences)[number];

/** What is put into a sentence; figures name the note that tells where they come from. */
export type BriefArgument =
  | { readonly kind: 'text'; readonly text: Trilingual }
  /** Words that somebody wrote in one language, shown as they are. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'states'; readonly states: readonly string[] }
  /** A day or an instant, with the number of its source note. */
  | { readonly kind: 'day'; readonly day: string; readonly note: number }
  /** Message key below `dossiers`: `figures.value`, `requirements.logframe`, `gates.g2`. */
  | { readonly kind: 'key'; readonly key: string }
  /** What an item of a kind says of its standing: kind of an option, stage of a case or of a record. */
  | { readonly kind: 'code'; readonly of: ItemKind; readonly code: string }
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string;
      readonly year: number | null;
      /** What the figure is about, in codes or names: `KAZ`; null where it needs none. */
      readonly of: string | null;
      /** Number of its source note, from 1. */
      readonly note: number;
    };

export interface BriefLine {
  readonly key: BriefSentence;
  readonly args: Readonly<Record<string, BriefArgument>>;
  /** Item that the sentence speaks of; null where it is of the dossier itself. */
  readonly item: ItemRef | null;
}

/** Where figures of the brief come from; figures of one source share a note. */
export interface SourceNote {
  /** 1, 2, 3 … in the order in which they are first met. */
  readonly number: number;
  readonly origins: readonly string[];
  readonly cited: string | null;
  readonly year: number | null;
  readonly confidence: Confidence;
  /** Page where the figure can be looked at, below the root. */
  readonly address: string;
  /** Number of the act that set it; null for what was captured from an item. */
  readonly act: number | null;
  readonly steps: readonly Step[];
}

/** The printable brief: what a minister reads in five minutes. */
export interface Brief {
  readonly dossier: string;
  /** Hash of the snapshot it was made of; null: as things stand now. */
  readonly hash: string | null;
  /** Instant of the snapshot, or of making it. */
  readonly at: string;
  readonly title: Trilingual;
  readonly states: readonly string[];
  readonly readers: 'public' | 'members';
  readonly sections: readonly {
    readonly key: BriefSection;
    readonly lines: readonly BriefLine[];
    /** How many more lines the dossier has of this section. */
    readonly more: number;
  }[];
  readonly notes: readonly SourceNote[];
}
