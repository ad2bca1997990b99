import { randomUUID } from 'node:crypto';
import type { ChainPart, CoalitionWorth } from '@hamkor/chains';
import type { Database } from '../tables.ts';
import { pack, unpackText } from './packed-json.ts';

/** Worths of coalitions of a run that are solved already, by place. */
export const solvedWorths = async (
  db: Database,
  run: string,
): Promise<ReadonlyMap<string, CoalitionWorth>> => {
  const rows = await db
    .selectFrom('chain_part')
    .select(['place', 'answer'])
    .where('run', '=', run)
    .where('state', '=', 'done')
    .where('place', 'like', 'coalition:%')
    .execute();
  const worths = new Map<string, CoalitionWorth>();
  for (const { place, answer } of rows)
    if (answer !== null)
      worths.set(place, JSON.parse((await unpackText(answer)).toString('utf8')) as CoalitionWorth);
  return worths;
};

/** Keeps the worth of a coalition until its run ends, so that a server that takes the run up need not solve it again. */
export const keepWorth = async (
  db: Database,
  run: string,
  place: string,
  part: ChainPart,
  worth: CoalitionWorth,
): Promise<void> => {
  const answer = Buffer.from(await pack(worth));
  await db
    .insertInto('chain_part')
    .values({ id: randomUUID(), run, place, part: JSON.stringify(part), state: 'done', answer })
    .onConflict((conflict) => conflict.columns(['run', 'place']).doUpdateSet({ state: 'done', answer }))
    .execute();
};
