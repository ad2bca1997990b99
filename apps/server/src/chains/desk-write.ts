import type { ChainModel, TaskAnswer } from '@hamkor/chains';
import { compileChain, modelToSheets, usualQuestion } from '@hamkor/chains';
import { writeMps } from '@hamkor/optimiser';
import { answerSheets } from './answer-sheets.ts';
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
export const writeModel = async ({
  document,
  format,
}: DeskWork['write']['ask']): Promise<DeskWork['write']['answer']> => {
  const model = unpackNow(document) as ChainModel;
  if (format === 'mps') return writeProgramme(model);
  const { writeWorkbook } = await import('../workbooks/write-workbook.ts');
  return written(await writeWorkbook(modelToSheets(model)));
};

/** An answer as a workbook: a sheet a table. */
export const writeAnswer = async ({
  document,
  answer,
  locale,
}: DeskWork['writeAnswer']['ask']): Promise<DeskWork['writeAnswer']['answer']> => {
  const { writeWorkbook } = await import('../workbooks/write-workbook.ts');
  const sheets = answerSheets(unpackNow(document) as ChainModel, unpackNow(answer) as TaskAnswer, locale);
  return written(await writeWorkbook(sheets));
};
