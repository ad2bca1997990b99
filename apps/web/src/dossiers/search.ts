/** What the addresses of dossiers say: everything that somebody may want to pass on. */
import type { ItemKind } from '@hamkor/dossier';

type Given = Readonly<Record<string, unknown>>;
type Test = (text: string) => boolean;

const keep = <Search extends object>(given: Given, accepted: Readonly<Record<keyof Search, Test>>): Search =>
  Object.fromEntries(
    Object.entries<Test>(accepted).flatMap(([name, fits]) => {
      const text = given[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  ) as Search;

const isId: Test = (text) => text.trim() !== '' && text.length <= 600;
const isHash: Test = (text) => /^[0-9a-f]{64}$/.test(text);
const isMoment: Test = (text) => text === 'now' || isHash(text);

/** What a dossier may begin with, and what may be taken into it later. */
export const itemKinds = [
  'option',
  'chain',
  'plan',
  'route',
  'record',
  'partner',
  'case',
  'document',
] as const satisfies readonly ItemKind[];
export const isItemKind: Test = (text) => (itemKinds as readonly string[]).includes(text);

export interface DossiersSearch {
  readonly q?: string;
  readonly state?: string;
  /** `yes`: those of my states. */
  readonly mine?: string;
  /** What a new dossier is to begin with; the form is open where both are given. */
  readonly kind?: string;
  readonly id?: string;
  /** Id of an answered question of the chain, taken in with it. */
  readonly plan?: string;
}
export const validateDossiersSearch = (given: Given): DossiersSearch =>
  keep<DossiersSearch>(given, {
    q: (text) => text.trim() !== '' && text.length <= 200,
    state: (text) => /^[A-Z]{3}$/.test(text),
    mine: (text) => text === 'yes',
    kind: isItemKind,
    id: isId,
    plan: isId,
  });

export interface DossierSearch {
  /** Ends of the difference that is shown: a snapshot by its hash, or `now`. */
  readonly from?: string;
  readonly to?: string;
  /** The gate whose checklist is open. */
  readonly gate?: string;
}
export const validateDossierSearch = (given: Given): DossierSearch =>
  keep<DossierSearch>(given, { from: isMoment, to: isMoment, gate: (text) => /^g[0-7]$/.test(text) });

export interface BriefSearch {
  /** Hash of the snapshot that is told; as things stand now unless given. */
  readonly snapshot?: string;
}
export const validateBriefSearch = (given: Given): BriefSearch =>
  keep<BriefSearch>(given, { snapshot: isHash });
