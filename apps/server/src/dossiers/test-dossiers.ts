/** Support for tests: who acts in dossiers, and an option, a chain and a plan to gather. No figure in it is real. */
import type { ChainModel, ChainPlan, TaskAnswer } from '@hamkor/chains';
import { exampleChain } from '@hamkor/chains';
import type { Figure } from '@hamkor/provenance';
import type { Grant, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { OptionItem, SubstitutionExplanation } from '@hamkor/trade';
import { modelFacts } from '../chains/model-facts.ts';
import { keepModel } from '../chains/model-repository.ts';
import { pack } from '../chains/packed-json.ts';
import { endRun, insertRun } from '../chains/run-repository.ts';
import { shelve } from '../options/explanation-shelf.ts';
import type { StudyFound } from '../options/trade-studies.ts';
import type { Database } from '../tables.ts';

const grant = (role: Grant['role'], state: string | null, organisation: string | null = null): Grant => ({
  role,
  state,
  organisation,
});

/** Viewers by the name that a test sends. */
export const people: Readonly<Record<string, Viewer>> = {
  visitor,
  analyst: { account: 'analyst', grants: [grant('analyst', 'KAZ')] },
  editor: { account: 'editor', grants: [grant('ministry-editor', 'UZB')] },
  kaz: { account: 'kaz', grants: [grant('national-coordinator', 'KAZ')] },
  uzb: { account: 'uzb', grants: [grant('national-coordinator', 'UZB')] },
  secretariat: { account: 'secretariat', grants: [grant('secretariat-officer', null)] },
  foreign: { account: 'foreign', grants: [grant('ministry-editor', 'IND')] },
  enterprise: { account: 'enterprise', grants: [grant('enterprise', 'KAZ', 'organisation-example')] },
  both: { account: 'both', grants: [grant('analyst', 'KAZ'), grant('analyst', 'UZB')] },
  bare: { account: 'bare', grants: [] },
};

const figure = (value: number | null, unit = 'USD'): Figure => ({
  value,
  unit,
  years: [2022, 2024],
  confidence: 'estimated',
  origins: ['baci-materials'],
  steps: [],
});

const explanation: SubstitutionExplanation = {
  kind: 'substitution',
  outsideImports: figure(500),
  spareExports: figure(300),
  matched: figure(300),
  importUnitValue: figure(10, 'USD/t'),
  exportUnitValue: figure(11, 'USD/t'),
  fit: figure(0.9, 'share'),
  joint: { bound: figure(300), pairwiseSum: figure(300), thisPair: figure(300) },
  outsideSuppliers: [{ iso3: 'CHL', value: figure(200) }],
  supplierHhi: figure(null, 'index'),
  history: [],
  reExportGuard: null,
  subheadings: [],
};

/** An option of the value given. */
const optionOf = (value: number): OptionItem => ({
  id: 'substitution-KAZ-UZB-8413',
  kind: 'substitution',
  products: [
    {
      hs: '8413',
      edition: 'HS2022',
      name: { en: 'Pumps', ru: 'Насосы', zh: '泵' },
      stage: 'capital',
      part: 'focus',
    },
  ],
  partners: [
    { iso3: 'KAZ', role: 'supplier', brings: [] },
    { iso3: 'UZB', role: 'importer', brings: [] },
  ],
  value: { ...figure(value), low: value / 2, high: value * 2, basis: 'substitution' },
  score: 0.5,
  rank: 3,
  band: { from: 1, to: 7 },
  parts: [],
  coverage: { grade: null, ratio: null, iso3: null },
  flags: [],
  sensitivity: [],
  origins: ['baci-materials'],
  missing: [],
  steps: [],
});

/** A study that holds one option, whose value a test may change as new data would. */
export const studyOfOne = (value: () => number): { readonly of: () => StudyFound } => ({
  of: () => ({
    kind: 'study',
    inUse: {
      vintage: null,
      isSynthetic: false,
      study: {
        part: (async (name: string) =>
          name === 'options' ? [optionOf(value())] : shelve([explanation])) as never,
      },
    },
  }),
});

const plan = (model: ChainModel): ChainPlan => ({
  status: 'optimal',
  stop: null,
  objective: 100,
  bound: 100,
  gap: 0,
  seconds: 1,
  solver: 'example',
  cost: {
    purchases: 50,
    fixed: 10,
    energy: 10,
    labour: 10,
    other: 0,
    transport: 20,
    duty: 0,
    stock: 0,
    outside: 0,
    penalties: 0,
    total: 100,
  },
  carbon: { purchases: null, production: 5, transport: 5, outside: null, total: 10 },
  days: 12,
  risk: null,
  intraBloc: 0.8,
  fairness: null,
  sites: model.sites.slice(0, 2).map(({ id }) => ({
    site: id,
    period: 'year',
    isOpen: true,
    tonnes: 40,
    utilisation: 0.5,
    fixedCost: 1,
  })),
  lines: [],
  flows: [],
  purchases: [],
  deliveries: [],
  stocks: [],
  accounts: [],
  limits: [],
  size: { columns: 1, rows: 1, nonzeros: 1, integers: 0 },
});

const shares = { shares: null, standardErrors: null, largestExcess: null, objector: null } as const;

/** Keeps the example chain and an answered question of it, in which Uzbekistan is worse off; gives their ids. */
export const keepPlan = async (db: Database): Promise<{ readonly model: string; readonly run: string }> => {
  const model = exampleChain();
  const gains: TaskAnswer = {
    kind: 'gains',
    answer: {
      players: ['UZB', 'TJK', 'KAZ'],
      worth: [],
      planGains: [-2_000_000, 1_000_000, 3_000_000],
      plan: plan(model),
      rules: [],
      core: { isEmpty: false, proof: null, subsidy: 0, isCertain: true },
      stable: { rule: 'nucleolus', ...shares, isIndividuallyRational: null },
      transfers: [{ from: 2, to: 0, amount: 2_500_000 }],
      fairness: [],
      seconds: 1,
    },
  };
  await keepModel(db, { id: 'chain-example', document: await pack(model), facts: modelFacts(model) });
  await insertRun(db, {
    id: 'run-example',
    model: 'chain-example',
    question: 'example',
    task: { kind: 'gains', question: {} } as never,
  });
  await endRun(
    db,
    'run-example',
    { state: 'done', failure: null, answer: await pack(gains) },
    { progress: null, worker: null },
  );
  return { model: 'chain-example', run: 'run-example' };
};
