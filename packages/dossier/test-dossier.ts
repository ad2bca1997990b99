/** Support for tests: a dossier and what it gathers, plainly artificial. */
import type { CapturedFigure, CapturedItem } from './dossier-item.ts';
import type { DossierAct, DossierActor } from './dossier-act.ts';
import type { DossierDeed } from './dossier-deed.ts';
import type { DossierState } from './dossier-state.ts';
import { evolveDossier } from './evolve-dossier.ts';

export const words = (text: string) => ({ en: text, ru: `${text} (ru)`, zh: `${text} (zh)` });

export const actors = {
  analyst: { account: 'a', role: 'analyst', state: 'KAZ', organisation: null },
  coordinator: { account: 'b', role: 'national-coordinator', state: 'UZB', organisation: null },
  secretariat: { account: 'c', role: 'secretariat-officer', state: null, organisation: null },
  outsider: { account: 'd', role: 'ministry-editor', state: 'IND', organisation: null },
  enterprise: { account: 'e', role: 'enterprise', state: 'KAZ', organisation: 'org-a' },
  visitor: { account: null, role: null, state: null, organisation: null },
} as const satisfies Record<string, DossierActor>;

export const act = (
  deed: DossierDeed,
  seq: number,
  actor: DossierActor = actors.analyst,
  at = `2026-11-29T00:00:${String(seq % 60).padStart(2, '0')}.000Z`,
): DossierAct => ({ ...deed, dossier: 'dossier-example', seq, at, actor });

export const opening: DossierDeed = {
  kind: 'dossier.open',
  body: {
    title: words('Example'),
    summary: words('What is it about'),
    states: ['UZB', 'KAZ'],
    items: [{ kind: 'option', id: 'o' }],
    readers: 'public',
  },
};

/** The state after deeds that nobody refuses. */
export const after = (...deeds: readonly DossierDeed[]): DossierState => {
  let state: DossierState | null = null;
  [opening, ...deeds].forEach((deed, place) => {
    const evolution = evolveDossier(state, act(deed, place + 1));
    if (evolution.kind === 'refused') throw new Error(`${deed.kind}: ${evolution.rule}`);
    state = evolution.state;
  });
  return state!;
};

export const figure = (given: Partial<CapturedFigure> = {}): CapturedFigure => ({
  path: 'value',
  label: 'value',
  of: null,
  value: 100,
  low: 80,
  high: 120,
  unit: 'USD',
  year: 2024,
  confidence: 'published',
  origin: 'example-origin',
  origins: ['example-origin'],
  cited: null,
  steps: [],
  ...given,
});

export const item = (given: Partial<CapturedItem> = {}): CapturedItem => ({
  kind: 'option',
  id: 'o',
  standing: 'found',
  title: words('Option'),
  address: '/options/o',
  states: ['KAZ', 'UZB'],
  stage: 'substitution',
  figures: [figure()],
  gains: [],
  ...given,
});

/** A plan with the gains given, USD a year. */
export const planWith = (gains: Readonly<Record<string, number | null>>): CapturedItem =>
  item({
    kind: 'plan',
    id: 'p',
    stage: 'gains',
    figures: Object.entries(gains).map(([state, value]) =>
      figure({ path: `gains/${state}`, label: 'gain', of: state, value, low: null, high: null }),
    ),
    gains: Object.entries(gains).map(([state, usd]) => ({
      state,
      usd,
      isWorseOff: usd === null ? null : usd < 0,
    })),
  });

export const risk: Extract<DossierDeed, { kind: 'dossier.set-risk' }>['body'] = {
  risk: null,
  title: words('Risk'),
  probability: 3,
  impact: 4,
  proximity: 'year',
  owner: 'KAZ',
  response: 'Look again in spring',
  residual: { probability: 2, impact: 3 },
};

export const indicator: Extract<DossierDeed, { kind: 'dossier.set-indicator' }>['body'] = {
  indicator: null,
  title: words('Indicator'),
  level: 'output',
  unit: 't',
  isAscending: true,
  baseline: { value: 0, year: 2025 },
  targets: [{ value: 500, year: 2030 }],
  verification: 'Yearly statistics',
};

/** An estimate in the middle of the range of its class. */
export const estimateOf = (
  estimateClass: number,
  below: number,
  above: number,
): Extract<DossierDeed, { kind: 'dossier.set-estimate' }> => ({
  kind: 'dossier.set-estimate',
  body: {
    estimateClass,
    amountUsd: 1_000_000,
    lowUsd: 1_000_000 * (1 - below),
    highUsd: 1_000_000 * (1 + above),
    priceYear: 2026,
    basis: 'Example',
    source: 'Example study',
  },
});
