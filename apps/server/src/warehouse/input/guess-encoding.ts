import type { Guess } from '../import-problem.ts';

/** Whether the bytes decode without a fault. */
const decodes = (bytes: Buffer, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Runs of bytes that are no ASCII: words of another script. */
const foreignRuns = (bytes: Buffer): Buffer[] =>
  [...bytes.toString('latin1').matchAll(/[\u0080-\u00ff]+/g)].map(([run]) => Buffer.from(run, 'latin1'));

/**
 * The encoding that a sample of text which is no UTF-8 probably has. Chinese in GB18030 is pairs of bytes, of which
 * common characters have a first byte from B0 to D7 and a second above A0; Russian in Windows-1251 is letters from
 * C0 on in words of any length.
 */
export const guessEncoding = (sample: Buffer): Guess | null => {
  const zeros = [...sample.subarray(0, 2048)].map((byte, i) => (byte === 0 ? i % 2 : -1));
  const odd = zeros.filter((place) => place === 1).length;
  const even = zeros.filter((place) => place === 0).length;
  // In UTF-16 zeros stand in every other byte; zeros side by side are what a damaged disk leaves.
  const isSpaced = Math.min(odd, even) * 4 < Math.max(odd, even);
  if (isSpaced && odd + even > Math.min(sample.length, 2048) / 4)
    return odd >= even ? 'utf-16le' : 'utf-16be';
  if (odd + even > 0) return null;
  const runs = foreignRuns(sample);
  const all = Buffer.concat(runs);
  if (all.length === 0) return null;
  const letters = all.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8).length;
  const isPaired = runs.every((run) => run.length % 2 === 0) && decodes(sample, 'gb18030');
  let common = 0;
  for (const run of runs)
    for (let i = 0; i + 1 < run.length; i += 2)
      if (run[i]! >= 0xb0 && run[i]! <= 0xd7 && run[i + 1]! >= 0xa1) common++;
  if (isPaired && common * 2 > all.length * 0.6) return 'gb18030';
  if (letters > all.length * 0.7) return 'windows-1251';
  return decodes(sample, 'gb18030') ? 'gb18030' : null;
};
