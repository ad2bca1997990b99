import type { FactsReading } from '@hamkor/server';
import { describe, expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';
import type { Terminal } from './terminal.ts';
import { terminalIn } from './terminal.ts';
import { reportFacts } from './verify.ts';

describe('hamkor verify', () => {
  test('names every table of every origin that is shipped', async () => {
    const { code, out, error } = await hamkor(['verify', '--json']);
    expect(error).toBe('');
    expect(code).toBe(0);
    const { ok, origins } = JSON.parse(out) as { ok: boolean; origins: { tables: { sha256: string }[] }[] };
    expect(ok).toBe(true);
    expect(origins.length).toBeGreaterThan(5);
    for (const { tables } of origins)
      for (const { sha256 } of tables) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('prints a line for every problem and fails', async () => {
    const lines: string[] = [];
    const terminal: Terminal = {
      ...(await terminalIn('en')),
      say: (line) => lines.push(`say ${line}`),
      fail: (line) => lines.push(`fail ${line}`),
    };
    const broken: FactsReading = {
      kind: 'bad-facts',
      problems: [
        {
          kind: 'bad-checksum',
          file: 'parks/parks.csv',
          found: 'sha256 00',
          expected: 'sha256 01',
          mend: 'restore the table',
        },
      ],
    };
    reportFacts(terminal, broken, false);
    expect(lines).toEqual([
      'fail parks/parks.csv: found sha256 00, expected sha256 01; restore the table',
      'fail The shipped facts are broken in 1 place.',
    ]);
  });
});
