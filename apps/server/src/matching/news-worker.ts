import { remindOfOverdue } from '../delivery/remind-of-overdue.ts';
import type { SendMail } from '../platform/mail.ts';
import type { Database } from '../tables.ts';
import { remindOfRenewals } from './remind-of-renewals.ts';
import { newsLetter } from './saved-searches/news-letter.ts';
import type { FindRecords } from './saved-searches/run-saved-searches.ts';
import { runSavedSearches } from './saved-searches/run-saved-searches.ts';

/** Looks now and then for what accounts are to be told, as long as the server runs. */
export interface NewsWorker {
  readonly watch: () => void;
  /** Waits for what is being done. */
  readonly close: () => Promise<void>;
}

export interface NewsWorkerOptions {
  readonly db: Database;
  readonly findRecords: FindRecords;
  readonly sendMail: SendMail;
  /** Address that people know the platform by; null: letters bear no links. */
  readonly address: string | null;
  readonly now: () => Date;
  readonly onDefect: (reason: unknown) => void;
  readonly everyMs?: number;
}

/** Several records that are published one after another make one letter. */
const usualEveryMs = 20_000;

/** What a letter could not be sent for is told to the operator: the notice on the pages stands all the same. */
const send = async ({
  db,
  findRecords,
  sendMail,
  address,
  now,
  onDefect,
}: NewsWorkerOptions): Promise<void> => {
  const news = await runSavedSearches(db, findRecords, now);
  for (const found of news) {
    if (found.search.notice !== 'mail') continue;
    try {
      const letter = await newsLetter(found, address);
      if (letter !== null) await sendMail(letter);
    } catch (reason) {
      onDefect(reason);
    }
  }
};

export const newsWorker = (options: NewsWorkerOptions): NewsWorker => {
  const { db, now, onDefect, everyMs = usualEveryMs } = options;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  let isClosed = false;
  let remindedOn = '';
  const look = async (): Promise<void> => {
    await send(options);
    const today = now().toISOString().slice(0, 10);
    if (today === remindedOn) return;
    await remindOfRenewals(db, now);
    for (const letter of await remindOfOverdue(db, now, options.address))
      // oxlint-disable-next-line no-await-in-loop -- one letter after the other is kind to the mail server
      await options.sendMail(letter).catch(onDefect);
    remindedOn = today;
  };
  const next = (): void => {
    if (isClosed) return;
    timer = setTimeout(() => {
      working = look().catch(onDefect).finally(next);
    }, everyMs);
    timer.unref();
  };
  return {
    watch: next,
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await working;
    },
  };
};
