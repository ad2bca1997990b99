import type { ChainModel } from '@hamkor/chains';
import { compileChain, usualQuestion } from '@hamkor/chains';
import { writeMps } from '@hamkor/optimiser';
import type { DeskWork } from './desk-work.ts';
import type { Packed } from './packed-json.ts';
import { unpackNow } from './packed-json.ts';

const written = (bytes: Uint8Array) =>
  ({ kind: 'written', bytes: Uint8Array.from(bytes) as Packed }) as const;

/** The programme of a model that minimises cost, as a file that every solver reads. */
const writeProgramme = (model: ChainModel): DeskWork['write']['answer'] => {
  const compilation = compileChain(model, { alpha: usualQuestion.alpha, duties: 'lost', levels: [] });
  return compilation.kind === 'too-large'
    ? compilation
    : written(new TextEncoder().encode(writeMps(compilation.chain.linear)));
};

/** A kept model as a file. */
export const writeModel = ({ document }: DeskWork['write']['ask']): DeskWork['write']['answer'] =>
  writeProgramme(unpackNow(document) as ChainModel);
