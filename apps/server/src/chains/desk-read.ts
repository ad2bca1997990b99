import type { ChainModel, KnownCodes } from '@hamkor/chains';
import { estimateSize, readChainModel } from '@hamkor/chains';
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

/** What a document holds before it is known whether that is a model. */
export const openDocument = ({ bytes }: GivenModel): { readonly content: unknown } | Problems => {
  try {
    return { content: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch (reason) {
    return notJson(reason instanceof Error ? reason.message : String(reason));
  }
};

const readGiven = (
  given: GivenModel,
  known: KnownCodes,
): { readonly kind: 'model'; readonly model: ChainModel } | Problems => {
  const opened = openDocument(given);
  return 'content' in opened ? readChainModel(opened.content, known) : opened;
};

/** Reads and checks a model to be kept under the id of its content. */
export const readModel = (given: GivenModel, known: KnownCodes): DeskWork['read']['answer'] => {
  const read = readGiven(given, known);
  if (read.kind === 'problems') return read;
  const { model } = read;
  return { kind: 'model', id: modelDigest(model), facts: modelFacts(model), document: packNow(model) };
};

/** Everything wrong with a model, and how large its programme may become where nothing is. */
export const checkGiven = (given: GivenModel, known: KnownCodes): DeskWork['check']['answer'] => {
  const read = readGiven(given, known);
  return read.kind === 'problems'
    ? { problems: read.problems, size: null }
    : { problems: [], size: estimateSize(read.model) };
};
