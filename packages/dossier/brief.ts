import type { Brief, BriefArgument, BriefLine, BriefSection, SourceNote } from './brief-document.ts';
import { briefSections } from './brief-document.ts';
import { gains } from './brief-gains.ts';
import type { BriefGround } from './brief-ground.ts';
import { itemSection, partners, question } from './brief-items.ts';
import { estimate, results, risks } from './brief-judged.ts';
import type { Write } from './brief-line.ts';
import { line, text } from './brief-line.ts';
import { decisions, milestones } from './brief-progress.ts';
import { unknown } from './brief-unknown.ts';
import { noteBook } from './source-notes.ts';

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
  milestones: 8,
  unknown: 8,
};

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
