import { describe, expect, test } from 'vitest';
import { ledger } from './ledger.ts';
import { hamkor } from './run-hamkor.ts';
import type { Terminal } from './terminal.ts';
import { terminalIn } from './terminal.ts';

const said = async (verdict?: string, locale: 'en' | 'ru' | 'zh' = 'en'): Promise<string[]> => {
  const lines: string[] = [];
  const terminal: Terminal = { ...(await terminalIn(locale)), say: (line) => lines.push(line) };
  await ledger(verdict === undefined ? {} : { verdict }, terminal);
  return lines;
};

describe('hamkor ledger', () => {
  test('gives the contradicted claims with their rivals as one document', async () => {
    const { code, out, error } = await hamkor(['ledger', '--verdict', 'contradicted', '--json']);
    expect(error).toBe('');
    expect(code).toBe(0);
    const { claims, total } = JSON.parse(out) as {
      claims: { id: string; verdict: string; rivals: unknown[] }[];
      total: number;
    };
    expect(total).toBe(85);
    expect(claims).toHaveLength(6);
    expect(claims.every(({ verdict }) => verdict === 'contradicted')).toBe(true);
    expect(claims.find(({ id }) => id === 'CL005')!.rivals).toHaveLength(4);
  });

  test('sets a claim beside what was found, with the source of each', async () => {
    const lines = await said('contradicted');
    const start = lines.findIndex((line) => line.startsWith('CL001'));
    expect(lines.slice(start, start + 5)).toEqual([
      expect.stringContaining('contradicted: Member states hold about 47%'),
      expect.stringContaining('stated: 47 % of world population 2025 (Alimbekov'),
      expect.stringContaining('found: 42.1 (2024)'),
      expect.stringContaining('source: World Bank WDI'),
      expect.stringMatching(/rival: ~ 41\.\d+ % 2025, The ten member states/),
    ]);
  });

  test('counts every verdict, whatever is shown', async () => {
    const lines = await said('confirmed,not-found');
    expect(lines.at(-2)).toBe('61 claims of 85: contradicted 6, differs 18, not found 31, confirmed 30');
  });

  test.each(['ru', 'zh'] as const)('speaks %s', async (locale) => {
    const lines = await said(undefined, locale);
    expect(lines.at(-2)).toMatch(/85/);
    expect(lines.filter((line) => line.startsWith('CL'))).toHaveLength(85);
  });

  test('an unknown verdict ends with 2 and the word that was meant', async () => {
    const { code, out, error } = await hamkor(['ledger', '--verdict', 'contradcted']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain('--verdict: “contradcted” is not a verdict. Did you mean contradicted?');
  });
});
