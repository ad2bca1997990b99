/** Support for tests: plainly artificial acts, and people of several standings. */
import type { ActReaders } from '@hamkor/acts';
import type { Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { NewAct } from './append-act.ts';

export const everybody: ActReaders = {
  scope: 'public',
  states: [],
  ownerState: null,
  ownerOrganisation: null,
};

/** A note about a subject. */
export const note = (
  id: string,
  readers: ActReaders = everybody,
  text = 'заметка 记录',
): NewAct<{ text: string }> => ({
  content: {
    kind: 'test.note',
    subject: { type: 'example', id },
    actor: { account: null, role: null, state: null, organisation: null },
    source: null,
    body: { text },
  },
  readers,
});

const holding = (
  role: Viewer['grants'][number]['role'],
  state: string | null,
  organisation: string | null = null,
) => ({
  account: `A-${role}`,
  grants: [{ role, state, organisation }],
});

export const viewers = {
  visitor,
  'account without role': { account: 'A-none', grants: [] },
  'editor of KAZ': holding('ministry-editor', 'KAZ'),
  'analyst of KAZ': holding('analyst', 'KAZ'),
  'enterprise O1 of KAZ': holding('enterprise', 'KAZ', 'O1'),
  'enterprise O2 of KAZ': holding('enterprise', 'KAZ', 'O2'),
  'coordinator of UZB': holding('national-coordinator', 'UZB'),
  'bank O3 of CHN': holding('bank', 'CHN', 'O3'),
  secretariat: holding('secretariat-officer', null),
  auditor: holding('auditor', null),
} satisfies Readonly<Record<string, Viewer>>;
