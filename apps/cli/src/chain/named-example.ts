import type { ChainModel } from '@hamkor/chains';
import { exampleChain } from '@hamkor/chains';
import { exampleChains, exampleChain as shippedExample } from '@hamkor/server';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';

/** Id of the small made-up chain that shows every table. */
const demonstration = 'demonstration';

/** An example by its name; without one the small made-up chain. Null where there is none, and the reader was told. */
export const namedExample = async (
  name: string | undefined,
  { t, refuse }: Pick<Terminal, 't' | 'refuse'>,
): Promise<ChainModel | null> => {
  if (name === undefined || name === demonstration) return exampleChain();
  const designed = await shippedExample(name);
  if (designed !== null) return designed.model;
  const names = [demonstration, ...exampleChains().map(({ id }) => id)];
  const meant = nearest(name, names);
  const question = meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
  refuse(t('chainCli.unknownExample', { found: name, question, names: names.join(', ') }));
  return null;
};
