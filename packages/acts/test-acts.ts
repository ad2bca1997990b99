/** Support for tests: a short log of plainly artificial acts, the same every time. */
import type { Act, ActReaders, Json } from './act.ts';
import { chained } from './chain.ts';
import { committedText } from './commitment.ts';
import type { KeptAct } from './verify-chain.ts';

const scopes: readonly ActReaders['scope'][] = ['public', 'members', 'named', 'national', 'draft'];

/** `count` acts about ten notes, with text in three scripts. */
export const testActs = (count: number, bodyOf: (seq: number) => Json = (seq) => ({ n: seq })): Act[] => {
  const acts: Act[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const content = {
      kind: 'test.note',
      subject: { type: 'note', id: `N${seq % 10}` },
      actor: { account: `A${seq % 3}`, role: 'analyst', state: 'KAZ', organisation: null },
      at: new Date(Date.UTC(2026, 10, 1) + seq * 1000).toISOString(),
      source: seq % 2 === 0 ? null : 'записка 摘要',
      body: bodyOf(seq),
    };
    const readers: ActReaders = {
      scope: scopes[seq % scopes.length]!,
      states: seq % 5 === 2 ? ['UZB'] : [],
      ownerState: 'KAZ',
      ownerOrganisation: null,
    };
    const salt = seq.toString(16).padStart(64, '0');
    acts.push(chained(acts.at(-1)?.entry ?? null, { content, readers, salt }));
  }
  return acts;
};

/** Acts as a database keeps them. */
export const keptActs = (acts: readonly Act[]): KeptAct[] =>
  acts.map(({ entry, salt, content, readers }) => ({
    entry,
    kept: { salt, text: committedText(content, readers) },
  }));
