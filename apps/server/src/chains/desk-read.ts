import type { KnownCodes, ReadModel } from '@hamkor/chains';
import { estimateSize, readChainModel, sheetsToModel } from '@hamkor/chains';
import type { DeskWork, GivenModel, Problems } from './desk-work.ts';
import { modelFacts } from './model-facts.ts';
import { packNow } from './packed-json.ts';
import { modelDigest } from './question-digest.ts';

const notJson = (reason: string): Problems => ({
  kind: 'problems',
  problems: [
    {
      kind: 'not-a-model',
      table: null,
      row: null,
      id: null,
      field: null,
      found: reason.slice(0, 80),
      expected: 'JSON',
    },
  ],
});

/** What a JSON document holds before it is known whether that is a model. */
export const openJson = (bytes: Uint8Array): { readonly content: unknown } | Problems => {
  try {
    return { content: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch (reason) {
    return notJson(reason instanceof Error ? reason.message : String(reason));
  }
};

/** A model as it came, read and checked. */
export const readGiven = async ({ format, bytes }: GivenModel, known: KnownCodes): Promise<ReadModel> => {
  if (format === 'json') {
    const opened = openJson(bytes);
    return 'content' in opened ? readChainModel(opened.content, known) : opened;
  }
  const { readWorkbook } = await import('../workbooks/read-workbook.ts');
  const workbook = await readWorkbook(bytes);
  return workbook.kind === 'sheets' ? sheetsToModel(workbook.sheets, known) : workbook;
};

/** Reads and checks a model to be kept under the id of its content. */
export const readModel = async (
  given: GivenModel,
  known: KnownCodes,
): Promise<DeskWork['read']['answer']> => {
  const read = await readGiven(given, known);
  if (read.kind === 'problems') return read;
  const { model } = read;
  return { kind: 'model', id: modelDigest(model), facts: modelFacts(model), document: packNow(model) };
};

/** Everything wrong with a model, and how large its programme may become where nothing is. */
export const checkGiven = async (
  given: GivenModel,
  known: KnownCodes,
): Promise<DeskWork['check']['answer']> => {
  const read = await readGiven(given, known);
  return read.kind === 'problems'
    ? { problems: read.problems, size: null }
    : { problems: [], size: estimateSize(read.model) };
};
