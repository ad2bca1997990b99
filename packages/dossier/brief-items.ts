/** Sections of a brief about what the dossier gathers. */
import type { BriefLine } from './brief-document.ts';
import { foundOf } from './brief-ground.ts';
import type { Write } from './brief-line.ts';
import { key, line, states, text } from './brief-line.ts';
import type { CapturedItem, ItemKind } from './dossier-item.ts';
import type { NoteBook } from './source-notes.ts';
import { figureWithNote, sourceOfFigure } from './source-notes.ts';
import { strongestFigures } from './strongest-figures.ts';

/** Figures told of one item. */
const figuresOfItem = 5;

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

export const itemSection =
  (...kinds: readonly ItemKind[]): Write =>
  (ground, book) =>
    foundOf(ground, kinds).flatMap((item) => itemLines(item, book));

export const question: Write = ({ dossier, inputs }) => [
  ...(dossier.summary === null ? [] : [line('summary', { text: text(dossier.summary) })]),
  ...(inputs.states.length === 0 ? [] : [line('taking-part', { states: states(inputs.states) })]),
];

export const partners: Write = (ground) =>
  foundOf(ground, ['partner']).map((item) =>
    line('partner', { title: text(item.title), states: states(item.states) }, item),
  );
