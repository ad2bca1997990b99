import type { Gate, Stage } from '@hamkor/council';
import type { Trilingual } from '@hamkor/registry';
import type {
  Brief,
  BriefArgument,
  BriefLine,
  BriefSection,
  BriefSentence,
  SourceNote,
} from './brief-document.ts';
import { briefSections } from './brief-document.ts';
import type { CapturedItem, ItemKind, ItemRef } from './dossier-item.ts';
import type { DossierState } from './dossier-state.ts';
import type { GateCheck } from './gate-check.ts';
import type { SnapshotInputs } from './snapshot-hash.ts';
import type { NoteBook } from './source-notes.ts';
import { figureWithNote, noteBook, sourceOfAct, sourceOfFigure } from './source-notes.ts';
import { strongestFigures } from './strongest-figures.ts';

/** All that a brief is made of. */
export interface BriefGround {
  readonly dossier: Pick<DossierState, 'id' | 'title' | 'summary' | 'readers'>;
  /** Null: as things stand now. */
  readonly hash: string | null;
  readonly at: string;
  readonly inputs: SnapshotInputs;
  readonly items: readonly CapturedItem[];
  readonly cases: readonly { readonly id: string; readonly title: Trilingual; readonly stage: Stage }[];
  readonly passed: readonly {
    readonly gate: Gate;
    readonly at: string;
    readonly case: string;
    readonly act: number;
  }[];
  /** The gate that comes next; null once all are passed. */
  readonly next: GateCheck | null;
  /** Waivers given for what the brief is made of. */
  readonly waivers: readonly {
    readonly state: string;
    readonly text: string;
    readonly case: string;
    readonly act: number;
    readonly at: string;
  }[];
  /** What delivery reported of indicators, oldest first. */
  readonly actuals: readonly {
    readonly delivery: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly source: string;
    readonly act: number;
    readonly at: string;
  }[];
  readonly milestones: readonly {
    readonly delivery: string;
    readonly title: Trilingual;
    readonly owner: string;
    readonly planned: string;
    readonly forecast: string | null;
    readonly achieved: string | null;
    /** The act that said so last. */
    readonly act: number;
    readonly at: string;
  }[];
}

/**
 * Lines that a section has at most: all of them together are about two pages, and some 900 words, which are read in five minutes.
 */
export const mostLines: Readonly<Record<BriefSection, number>> = {
  question: 4,
  why: 8,
  'made-where': 8,
  gains: 14,
  routes: 7,
  partners: 6,
  risks: 8,
  estimate: 3,
  results: 5,
  decisions: 8,
  milestones: 6,
  unknown: 8,
};

/** Figures told of one item. */
const figuresOfItem = 5;

type Write = (ground: BriefGround, book: NoteBook) => readonly BriefLine[];

const line = (key: BriefSentence, args: BriefLine['args'], item: CapturedItem | null = null): BriefLine => ({
  key,
  args,
  item: item === null ? null : refOf(item),
});
const refOf = ({ kind, id }: CapturedItem): ItemRef => ({ kind, id });
const text = (given: Trilingual): BriefArgument => ({ kind: 'text', text: given });
const words = (given: string): BriefArgument => ({ kind: 'words', words: given });
const states = (given: readonly string[]): BriefArgument => ({ kind: 'states', states: given });
const key = (given: string): BriefArgument => ({ kind: 'key', key: given });

const dossierAddress = ({ dossier }: BriefGround): string => `/dossiers/${dossier.id}`;
const caseAddress = (id: string): string => `/council/cases/${id}`;

const foundOf = ({ items }: BriefGround, kinds: readonly ItemKind[]): readonly CapturedItem[] =>
  items.filter(({ kind, standing }) => standing === 'found' && kinds.includes(kind));

const head = (item: CapturedItem): BriefLine =>
  item.stage === null
    ? line('item-bare', { title: text(item.title) }, item)
    : line(
        'item',
        { title: text(item.title), stage: { kind: 'code', of: item.kind, code: item.stage } },
        item,
      );

/** An item and its strongest figures, those of a plan's gains left to their own section. */
const itemLines = (item: CapturedItem, book: NoteBook): readonly BriefLine[] => [
  head(item),
  ...strongestFigures(item)
    .filter(({ label }) => label !== 'gain' && label !== 'transfer')
    .slice(0, figuresOfItem)
    .map((figure) =>
      line(
        'figure',
        {
          label: key(`figures.${figure.label}`),
          figure: figureWithNote(figure, book.numberOf(sourceOfFigure(figure, item))),
        },
        item,
      ),
    ),
];

const itemSection =
  (...kinds: readonly ItemKind[]): Write =>
  (ground, book) =>
    foundOf(ground, kinds).flatMap((item) => itemLines(item, book));

const question: Write = ({ dossier, inputs }) => [
  ...(dossier.summary === null ? [] : [line('summary', { text: text(dossier.summary) })]),
  ...(inputs.states.length === 0 ? [] : [line('taking-part', { states: states(inputs.states) })]),
];

/** Who gains and who does not, those who lose first: a table that hides them decides nothing. */
const gains: Write = (ground, book) => {
  const plan = foundOf(ground, ['plan']).findLast((item) => item.gains.length > 0);
  const waived = ground.waivers.map((waiver) =>
    line('waived', {
      state: states([waiver.state]),
      text: words(waiver.text),
    }),
  );
  if (plan === undefined) return waived;
  const rows = plan.gains.map(({ state }) => {
    const figure = plan.figures.find(({ label, of }) => label === 'gain' && of === state);
    return { state, figure, value: figure?.value ?? null };
  });
  const known = rows.flatMap(({ state, figure, value }) =>
    figure === undefined || value === null ? [] : [{ state, figure: { ...figure, value } }],
  );
  return [
    ...known
      .toSorted((one, other) => one.figure.value - other.figure.value)
      .map(({ state, figure }) =>
        line(
          figure.value < 0 ? 'worse-off' : 'gain',
          {
            state: states([state]),
            figure: figureWithNote(figure, book.numberOf(sourceOfFigure(figure, plan))),
          },
          plan,
        ),
      ),
    ...rows
      .filter(({ value }) => value === null)
      .map(({ state }) => line('gain-unknown', { state: states([state]) }, plan)),
    ...waived,
  ];
};

const partners: Write = (ground) =>
  foundOf(ground, ['partner']).map((item) =>
    line('partner', { title: text(item.title), states: states(item.states) }, item),
  );

const risks: Write = (ground, book) =>
  ground.inputs.risks
    .toSorted((one, other) => other.probability * other.impact - one.probability * one.impact)
    .flatMap((risk) => {
      const note = book.numberOf(sourceOfAct(dossierAddress(ground), risk));
      const score = (value: number): BriefArgument =>
        figureWithNote({ value, low: null, high: null, unit: '', year: null, of: null }, note);
      const said = {
        title: text(risk.title),
        owner: states([risk.owner]),
        score: score(risk.probability * risk.impact),
      };
      return [
        risk.residual === null
          ? line('risk-open', said)
          : line('risk', { ...said, residual: score(risk.residual.probability * risk.residual.impact) }),
        line('response', { text: words(risk.response) }),
      ];
    });

const estimate: Write = (ground, book) => {
  const newest = ground.inputs.estimates.at(-1);
  if (newest === undefined) return [];
  const note = book.numberOf(sourceOfAct(dossierAddress(ground), newest, newest.source));
  const figure = figureWithNote(
    {
      value: newest.amountUsd,
      low: newest.lowUsd,
      high: newest.highUsd,
      unit: 'USD',
      year: newest.priceYear,
      of: null,
    },
    note,
  );
  return [line('estimate', { figure, class: words(String(newest.estimateClass)) })];
};

type Actual = BriefGround['actuals'][number];

const actualLine = (
  { title, unit }: SnapshotInputs['indicators'][number],
  actual: Actual,
  book: NoteBook,
): BriefLine => {
  const note = book.numberOf(sourceOfAct(`/delivery/${actual.delivery}`, actual, actual.source));
  const { value, period } = actual;
  const figure = figureWithNote({ value, low: null, high: null, unit, year: null, of: null }, note);
  return line('indicator-actual', { title: text(title), actual: figure, period: words(period) });
};

const results: Write = (ground, book) =>
  ground.inputs.indicators.flatMap((indicator) => {
    const note = book.numberOf(sourceOfAct(dossierAddress(ground), indicator, indicator.verification));
    const figure = ({ value, year }: { readonly value: number; readonly year: number }): BriefArgument =>
      figureWithNote({ value, low: null, high: null, unit: indicator.unit, year, of: null }, note);
    const last = indicator.targets.at(-1);
    if (last === undefined) return [];
    const said = { title: text(indicator.title), target: figure(last) };
    const actual = ground.actuals.findLast((one) => one.indicator === indicator.id);
    return [
      indicator.baseline === null
        ? line('indicator-no-baseline', said)
        : line('indicator', { ...said, baseline: figure(indicator.baseline) }),
      ...(actual === undefined ? [] : [actualLine(indicator, actual, book)]),
    ];
  });

const decisions: Write = ({ cases, passed, next }, book) => [
  ...passed.map(({ gate, at, case: id, act }) =>
    line('gate-passed', {
      gate: key(`gates.${gate}`),
      date: { kind: 'day', day: at, note: book.numberOf(sourceOfAct(caseAddress(id), { act, at })) },
    }),
  ),
  ...(next === null
    ? []
    : [
        line('gate-next', {
          gate: key(`gates.${next.gate}`),
          met: words(
            String(next.lines.filter(({ standing }) => standing === 'met' || standing === 'waived').length),
          ),
          of: words(String(next.lines.length)),
        }),
      ]),
  ...cases.map(({ title, stage }) =>
    line('case', { title: text(title), stage: { kind: 'code', of: 'case', code: stage } }),
  ),
];

/** 0: it slips; 1: it is to come; 2: it was reached. */
const urgency = ({ achieved, forecast, planned }: BriefGround['milestones'][number]): number => {
  if (achieved !== null) return 2;
  return forecast !== null && forecast > planned ? 0 : 1;
};

/** What slips first, then what is to come, then what was reached. */
const milestones: Write = (ground, book) => {
  return ground.milestones
    .toSorted((one, other) => urgency(one) - urgency(other) || (one.planned < other.planned ? -1 : 1))
    .map((one) => {
      const note = book.numberOf(sourceOfAct(`/delivery/${one.delivery}`, one));
      const day = (given: string): BriefArgument => ({ kind: 'day', day: given, note });
      const said = { title: text(one.title), state: states([one.owner]) };
      if (one.achieved !== null) return line('milestone-achieved', { ...said, achieved: day(one.achieved) });
      return one.forecast !== null && one.forecast > one.planned
        ? line('milestone-late', { ...said, planned: day(one.planned), forecast: day(one.forecast) })
        : line('milestone', { ...said, planned: day(one.planned) });
    });
};

const unknown: Write = ({ items, next }) => [
  ...(next?.lines ?? [])
    .filter(({ standing }) => standing === 'missing')
    .map(({ requirement }) => line('missing', { requirement: key(`requirements.${requirement}`) })),
  ...items
    .filter(({ standing }) => standing !== 'found')
    .map((item) => line('item-not-found', { title: text(item.title) }, item)),
  ...(next?.lines ?? [])
    .filter(({ standing }) => standing === 'not-yet')
    .map(({ requirement }) => line('not-yet', { requirement: key(`requirements.${requirement}`) })),
  ...items.flatMap((item) =>
    item.figures
      .filter(({ value }) => value === null)
      .map(({ label }) =>
        line('figure-unknown', { title: text(item.title), label: key(`figures.${label}`) }, item),
      ),
  ),
];

const writers: Readonly<Record<BriefSection, Write>> = {
  question,
  why: itemSection('option', 'record'),
  'made-where': itemSection('chain', 'plan'),
  gains,
  routes: itemSection('route'),
  partners,
  risks,
  estimate,
  results,
  decisions,
  milestones,
  unknown,
};

/** A note of the dossier on a section, in the words of whoever wrote it, behind what the figures say. */
const notesOn = ({ inputs }: BriefGround, section: BriefSection): readonly BriefLine[] =>
  inputs.notes
    .filter((note) => note.section === section)
    .map((note) => line('note', { text: text(note.text) }));

type Section = Brief['sections'][number];

/** Numbers the notes in the order in which they are met in what is shown; sources of lines that were cut are no notes. */
const numbered = (
  sections: readonly Section[],
  given: readonly SourceNote[],
): Pick<Brief, 'sections' | 'notes'> => {
  const notes = new Map<number, SourceNote>();
  const renumbered = (argument: BriefArgument): BriefArgument => {
    if (argument.kind !== 'figure' && argument.kind !== 'day') return argument;
    const note = notes.get(argument.note) ?? { ...given[argument.note - 1]!, number: notes.size + 1 };
    notes.set(argument.note, note);
    return { ...argument, note: note.number };
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      lines: section.lines.map((one) => ({
        ...one,
        args: Object.fromEntries(
          Object.entries(one.args).map(([name, argument]) => [name, renumbered(argument)]),
        ),
      })),
    })),
    notes: [...notes.values()],
  };
};

/**
 * The brief that a minister reads in five minutes: the strongest figures of each section, each with the number of the note that
 * tells where it comes from, and behind them what the dossier notes on the section.
 */
export const briefOf = (ground: BriefGround): Brief => {
  const book = noteBook();
  const sections = briefSections.map((section): Section => {
    const notes = notesOn(ground, section);
    const all = writers[section](ground, book);
    const kept = all.slice(0, Math.max(0, mostLines[section] - notes.length));
    return { key: section, lines: [...kept, ...notes], more: all.length - kept.length };
  });
  return {
    dossier: ground.dossier.id,
    hash: ground.hash,
    at: ground.at,
    title: ground.dossier.title,
    states: ground.inputs.states,
    readers: ground.dossier.readers,
    ...numbered(sections, book.notes()),
  };
};
