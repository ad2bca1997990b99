import { canonical } from '@hamkor/acts';
import type { CapturedFigure, CapturedItem, ItemRef, ItemStanding } from './dossier-item.ts';
import type { FigureLabel } from './figure-label.ts';
import type { SnapshotInputs } from './snapshot-hash.ts';

/** All that a dossier rests on at one moment: a snapshot, or things as they stand now. */
export interface DossierContents {
  readonly inputs: SnapshotInputs;
  readonly items: readonly CapturedItem[];
}

/** What of a figure may change; `range` is its low and high end. */
export const figureAspects = [
  'value',
  'range',
  'unit',
  'year',
  'confidence',
  'origin',
  'computation',
] as const;
export type FigureAspect = (typeof figureAspects)[number];

export interface FigureChange {
  readonly item: ItemRef;
  readonly path: string;
  readonly label: FigureLabel;
  readonly of: string | null;
  /** Null: it was not there before. */
  readonly before: CapturedFigure | null;
  /** Null: it is not there any more. */
  readonly after: CapturedFigure | null;
  /** What of it changed; empty where it came or went. */
  readonly aspects: readonly FigureAspect[];
}

/** A part of the dossier that came, went or changed, as it was and as it is. */
export interface PartChange<Part> {
  readonly id: string;
  readonly before: Part | null;
  readonly after: Part | null;
}

type Said<Rows extends readonly object[]> = Omit<Rows[number], 'act' | 'at'>;

export interface DossierDifference {
  readonly isSame: boolean;
  readonly states: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly items: {
    readonly added: readonly CapturedItem[];
    readonly removed: readonly CapturedItem[];
    /** Items whose title, page, states, stage or standing changed. */
    readonly changed: readonly (ItemRef & {
      readonly before: CapturedItem['title'];
      readonly after: CapturedItem['title'];
      readonly standingBefore: ItemStanding;
      readonly standingAfter: ItemStanding;
      readonly stageBefore: string | null;
      readonly stageAfter: string | null;
    })[];
  };
  readonly figures: readonly FigureChange[];
  readonly gains: readonly {
    readonly item: ItemRef;
    readonly state: string;
    readonly before: CapturedItem['gains'][number] | null;
    readonly after: CapturedItem['gains'][number] | null;
  }[];
  readonly risks: readonly PartChange<Said<SnapshotInputs['risks']>>[];
  readonly indicators: readonly PartChange<Said<SnapshotInputs['indicators']>>[];
  /** Of the newest estimate, whose class is its id. */
  readonly estimates: readonly PartChange<Said<SnapshotInputs['estimates']>>[];
  readonly notes: readonly PartChange<Said<SnapshotInputs['notes']>>[];
  readonly evidence: readonly PartChange<Said<SnapshotInputs['evidence']>>[];
}

const keyOf = ({ kind, id }: ItemRef): string => `${kind} ${id}`;
const differs = (one: unknown, other: unknown): boolean => canonical(one) !== canonical(other);

const pairsOf = <Row>(
  one: readonly Row[],
  other: readonly Row[],
  key: (row: Row) => string,
): readonly (readonly [string, Row | null, Row | null])[] => {
  const [before, after] = [
    new Map(one.map((row) => [key(row), row])),
    new Map(other.map((row) => [key(row), row])),
  ];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.map((each) => [each, before.get(each) ?? null, after.get(each) ?? null]);
};

const saidOf = <Row extends { readonly act: number; readonly at: string }>(row: Row | null) => {
  if (row === null) return null;
  const { act: _act, at: _at, ...said } = row;
  return said;
};

const partChanges = <Row extends { readonly act: number; readonly at: string }>(
  one: readonly Row[],
  other: readonly Row[],
  key: (row: Row) => string,
): readonly PartChange<Omit<Row, 'act' | 'at'>>[] =>
  pairsOf(one, other, key)
    .map(([id, before, after]) => ({ id, before: saidOf(before), after: saidOf(after) }))
    .filter(({ before, after }) => differs(before, after));

/** What of a figure is not what it was. */
export const aspectsChanged = (before: CapturedFigure, after: CapturedFigure): readonly FigureAspect[] => {
  const isChanged: Readonly<Record<FigureAspect, boolean>> = {
    value: before.value !== after.value,
    range: before.low !== after.low || before.high !== after.high,
    unit: before.unit !== after.unit,
    year: before.year !== after.year,
    confidence: before.confidence !== after.confidence,
    origin: differs(
      [before.origin, before.origins, before.cited],
      [after.origin, after.origins, after.cited],
    ),
    computation: differs(before.steps, after.steps),
  };
  return figureAspects.filter((aspect) => isChanged[aspect]);
};

const figureChanges = (before: CapturedItem, after: CapturedItem): readonly FigureChange[] =>
  pairsOf(before.figures, after.figures, ({ path }) => path).flatMap(([path, one, other]) => {
    const aspects = one === null || other === null ? [] : aspectsChanged(one, other);
    if (one !== null && other !== null && aspects.length === 0) return [];
    const { label, of } = (other ?? one)!;
    const item = { kind: after.kind, id: after.id };
    return [{ item, path, label, of, before: one, after: other, aspects }];
  });

const gainChanges = (before: CapturedItem, after: CapturedItem) =>
  pairsOf(before.gains, after.gains, ({ state }) => state)
    .filter(([, one, other]) => differs(one, other))
    .map(([state, one, other]) => ({
      item: { kind: after.kind, id: after.id },
      state,
      before: one,
      after: other,
    }));

const headOf = ({ title, address, states, stage, standing }: CapturedItem) => ({
  title,
  address,
  states,
  stage,
  standing,
});

/** Evidence of one requirement is told as a whole: its newest words count. */
const newestBy = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

/** What changed from one moment of a dossier to another, figure by figure; empty lists everywhere where nothing did. */
export const differenceOf = (one: DossierContents, other: DossierContents): DossierDifference => {
  const pairs = pairsOf(one.items, other.items, keyOf);
  const both = pairs.flatMap(([, before, after]) => (before && after ? [[before, after] as const] : []));
  const difference = {
    states: {
      added: other.inputs.states.filter((state) => !one.inputs.states.includes(state)),
      removed: one.inputs.states.filter((state) => !other.inputs.states.includes(state)),
    },
    items: {
      added: pairs.flatMap(([, before, after]) => (before === null && after ? [after] : [])),
      removed: pairs.flatMap(([, before, after]) => (after === null && before ? [before] : [])),
      changed: both
        .filter(([before, after]) => differs(headOf(before), headOf(after)))
        .map(([before, after]) => ({
          kind: after.kind,
          id: after.id,
          before: before.title,
          after: after.title,
          standingBefore: before.standing,
          standingAfter: after.standing,
          stageBefore: before.stage,
          stageAfter: after.stage,
        })),
    },
    figures: both.flatMap(([before, after]) => figureChanges(before, after)),
    gains: both.flatMap(([before, after]) => gainChanges(before, after)),
    risks: partChanges(one.inputs.risks, other.inputs.risks, ({ id }) => id),
    indicators: partChanges(one.inputs.indicators, other.inputs.indicators, ({ id }) => id),
    estimates: partChanges(
      newestBy(one.inputs.estimates, ({ estimateClass }) => String(estimateClass)),
      newestBy(other.inputs.estimates, ({ estimateClass }) => String(estimateClass)),
      ({ estimateClass }) => String(estimateClass),
    ),
    notes: partChanges(one.inputs.notes, other.inputs.notes, ({ section }) => section),
    evidence: partChanges(
      newestBy(one.inputs.evidence, ({ requirement }) => requirement),
      newestBy(other.inputs.evidence, ({ requirement }) => requirement),
      ({ requirement }) => requirement,
    ),
  };
  const { states, items, ...lists } = difference;
  const isSame = [...Object.values(states), ...Object.values(items), ...Object.values(lists)].every(
    (list) => list.length === 0,
  );
  return { isSame, ...difference };
};
