import { sql } from 'kysely';
import { onMatchingDuty } from '../../matching/on-duty.ts';
import type { Letter } from '../../platform/mail.ts';
import type { Database } from '../../tables.ts';
import { newsOfTime } from './case-news.ts';
import type { Courier } from './courier.ts';
import { tellNews } from './tell-news.ts';

/** Tells people when a time of a case comes, as long as the server runs. */
export interface CouncilWatch {
  readonly watch: () => void;
  /** Waits for what is being done. */
  readonly close: () => Promise<void>;
}

export interface CouncilWatchOptions {
  readonly db: Database;
  readonly courier: Courier;
  readonly address: string | null;
  readonly now: () => Date;
  readonly onDefect: (reason: unknown) => void;
  readonly everyMs?: number;
}

/** However far the next time lies, it is looked so often: another server may have taken an act that brings one nearer. */
const usualEveryMs = 20_000;

/** Cases looked at in one transaction. */
const chunk = 100;

/** A server that stood still tells what came due meanwhile, if it was no longer than this. */
const stoodStillMs = 30 * 86_400_000;

/** What came in the last look is looked at once more: a time is over a moment after it came. */
const overlapMs = 60_000;

/**
 * Looks at the cases of which a time has come since an instant, whoever may read them, and tells what is news: of each thing once, so
 * that looking again tells nothing.
 *
 * @returns letters to be sent, and the next instant at which something comes
 */
export const tellWhatIsDue = async (
  db: Database,
  since: string,
  at: string,
  address: string | null,
): Promise<{ readonly letters: readonly Letter[]; readonly next: string | null }> => {
  return onMatchingDuty(db, async (transaction) => {
    const letters: Letter[] = [];
    for (let after = ''; ;) {
      // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
      const rows = await transaction
        .selectFrom('council_case')
        .select(['id', 'state'])
        .where('id', '>', after)
        .where('is_history', '=', false)
        .where(sql<boolean>`exists (select from unnest(dues) as due where due > ${since} and due <= ${at})`)
        .orderBy('id')
        .limit(chunk)
        .execute();
      for (const { state } of rows) {
        const news = newsOfTime({ ...state, inputs: [], outcomes: [] }, at);
        // oxlint-disable-next-line no-await-in-loop -- one connection
        letters.push(...(await tellNews(transaction, news, at, address)));
      }
      if (rows.length < chunk) break;
      after = rows.at(-1)!.id;
    }
    const { next } = await transaction
      .selectFrom('council_case')
      .innerJoin(sql<{ due: string }>`unnest(dues)`.as<'due'>('due'), (join) => join.onTrue())
      .select(sql<string | null>`min(due.due)`.as('next'))
      .where('is_history', '=', false)
      .where(sql<boolean>`due.due > ${at}`)
      .executeTakeFirstOrThrow();
    return { letters, next };
  });
};

export const councilWatch = (options: CouncilWatchOptions): CouncilWatch => {
  const { db, courier, address, now, onDefect, everyMs = usualEveryMs } = options;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  let isClosed = false;
  let since: number | null = null;
  const wait = (next: string | null): void => {
    if (isClosed) return;
    const left = next === null ? everyMs : Date.parse(next) - now().getTime();
    timer = setTimeout(
      () => {
        working = look();
      },
      Math.max(0, Math.min(everyMs, left)),
    );
    timer.unref();
  };
  const look = async (): Promise<void> => {
    let next: string | null = null;
    try {
      const at = now();
      const from = new Date(since ?? at.getTime() - stoodStillMs).toISOString();
      const told = await tellWhatIsDue(db, from, at.toISOString(), address);
      courier.send(told.letters);
      next = told.next;
      since = at.getTime() - overlapMs;
    } catch (reason) {
      onDefect(reason);
    }
    wait(next);
  };
  return {
    watch: () => wait(null),
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await working;
      await courier.settled();
    },
  };
};
