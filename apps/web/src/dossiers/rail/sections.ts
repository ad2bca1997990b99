import type { DossierDetailDocument } from '@hamkor/contract';
import type { BriefSection } from '@hamkor/dossier';

/** Parts of the thread from the question to delivery, in the order in which they are read; keys of `dossiers.rail`. */
export const sectionKeys = [
  'question',
  'option',
  'chain',
  'routes',
  'partners',
  'estimate',
  'decisions',
  'gates',
  'risks',
  'results',
  'milestones',
  'snapshots',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Section of the brief on which a note of the part is printed; null: the part is told by what is in it. */
export const briefSectionOf: Readonly<Record<SectionKey, BriefSection | null>> = {
  question: 'question',
  option: 'why',
  chain: 'made-where',
  routes: 'routes',
  partners: 'partners',
  estimate: 'estimate',
  decisions: 'decisions',
  gates: null,
  risks: 'risks',
  results: 'results',
  milestones: 'milestones',
  snapshots: null,
};

type Item = DossierDetailDocument['items'][number];

/** Which gathered things stand in which part. */
const partOf: Readonly<Record<Item['kind'], SectionKey>> = {
  option: 'option',
  chain: 'chain',
  plan: 'chain',
  route: 'routes',
  record: 'partners',
  partner: 'partners',
  case: 'decisions',
  document: 'decisions',
};

export const itemsIn = (section: SectionKey, items: readonly Item[]): readonly Item[] =>
  items.filter(({ kind }) => partOf[kind] === section);

/** What the rail says beside a part: how much there is, or which gate comes next. */
export type RailMark =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'gate'; readonly gate: string; readonly isReady: boolean };

const count = (many: readonly unknown[]): RailMark => ({ kind: 'count', count: many.length });

export const railMark = (section: SectionKey, detail: DossierDetailDocument): RailMark => {
  const { dossier, items, cases, gates, delivery } = detail;
  switch (section) {
    case 'question':
      return count([...(dossier.summary === null ? [] : [dossier.summary]), ...notesOf(section, dossier)]);
    case 'estimate':
      return count(dossier.estimates);
    case 'decisions':
      return count(cases);
    case 'gates': {
      const next = gates.find(({ standing }) => standing === 'next');
      return next === undefined
        ? count(gates.filter(({ standing }) => standing === 'passed'))
        : { kind: 'gate', gate: next.gate, isReady: next.isReady };
    }
    case 'risks':
      return count(dossier.risks);
    case 'results':
      return count(dossier.indicators);
    case 'milestones':
      return count(delivery.flatMap(({ milestones }) => milestones));
    case 'snapshots':
      return count(dossier.snapshots);
    case 'option':
    case 'chain':
    case 'routes':
    case 'partners':
      return count(itemsIn(section, items));
  }
};

const notesOf = (section: SectionKey, { notes }: DossierDetailDocument['dossier']) =>
  notes.filter((note) => note.section === briefSectionOf[section]);
