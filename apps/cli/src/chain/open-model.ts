import type { ChainModel, KnownCodes, ModelProblem } from '@hamkor/chains';
import { readChainModel, sheetsToModel } from '@hamkor/chains';
import type { LinearModel } from '@hamkor/optimiser';
import { readMps } from '@hamkor/optimiser';
import { chainCodes, modelFieldError, readTradeEvidence, readWorkbook } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';
import { readWhole } from './read-file.ts';

/** What a file turned out to hold. */
export type Opened =
  | { readonly kind: 'model'; readonly model: ChainModel }
  | { readonly kind: 'problems'; readonly problems: readonly ModelProblem[] }
  | { readonly kind: 'programme'; readonly programme: LinearModel }
  /** A cooperative game with the worth of every coalition, not yet looked at. */
  | { readonly kind: 'game'; readonly document: unknown }
  | { readonly kind: 'refused'; readonly line: string };

const endsWith = (file: string, ending: string): boolean =>
  file.toLowerCase().replace(/\.gz$/, '').endsWith(ending);

/** Reads a model (JSON, XLSX), a programme (MPS) or a game (JSON); which of them, its name and content tell. */
export const openModel = async (file: string, { t }: Pick<Terminal, 't'>): Promise<Opened> => {
  const read = await readWhole(file);
  if (read.kind === 'trouble')
    return { kind: 'refused', line: t('chainCli.file', { file, trouble: read.trouble }) };
  if (endsWith(file, '.mps')) return openProgramme(file, read.bytes, t);
  if (endsWith(file, '.xlsx') || read.bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) {
    const book = await readWorkbook(read.bytes);
    return book.kind === 'problems' ? book : sheetsToModel(book.sheets, knownCodes());
  }
  if (read.bytes.length > mostJsonBytes) return { kind: 'problems', problems: [tooLarge(read.bytes.length)] };
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch (reason) {
    const found = reason instanceof Error ? reason.message : '';
    return { kind: 'refused', line: t('chainCli.notJson', { file, reason: found.slice(0, 200) }) };
  }
  return isGame(document) ? { kind: 'game', document } : readChainModel(document, knownCodes());
};

/** A larger document has more rows than a model may have, and would take many times its size to be opened. */
const mostJsonBytes = 96 * 2 ** 20;

const tooLarge = (bytes: number): ModelProblem => ({
  kind: 'too-large',
  table: null,
  row: null,
  id: null,
  field: null,
  found: `${Math.ceil(bytes / 2 ** 20)} MB`,
  expected: `≤ ${mostJsonBytes / 2 ** 20} MB`,
});

/** Codes that the shipped facts know. */
const knownCodes = (): KnownCodes => chainCodes({ trade: readTradeEvidence() });

const isGame = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && 'players' in document && 'worth' in document;

const openProgramme = (file: string, bytes: Buffer, t: Terminal['t']): Opened => {
  const read = readMps(bytes.toString('utf8'));
  if (read.kind === 'model') return { kind: 'programme', programme: read.model };
  const { line, found, expected } = read;
  return {
    kind: 'refused',
    line: t('chainCli.badMps', {
      file,
      line: String(line),
      found: found.slice(0, 80),
      expected: t(`chainCli.mpsExpected.${expected}`),
    }),
  };
};

/** Every problem on a line of its own, with how to mend it. */
export const problemLines = (t: Terminal['t'], problems: readonly ModelProblem[]): readonly string[] =>
  problems.map((problem) => modelFieldError(t, problem).detail);
