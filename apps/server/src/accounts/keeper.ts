import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { isLoopbackName } from '../platform/change-guard.ts';
import type { SendMail } from '../platform/mail.ts';
import type { Database } from '../tables.ts';
import type { AccountSettings } from './account-settings.ts';
import { onDuty } from './on-duty.ts';
import { usualCost } from './password-hash.ts';
import type { SecretBox } from './secret-box.ts';
import { secretBox, secretInFile } from './secret-box.ts';
import type { SessionViewers } from './session-viewers.ts';
import { sessionViewers } from './session-viewers.ts';

/** What everything that is done with accounts is given. */
export interface AccountKeeper extends AccountSettings {
  readonly db: Database;
  readonly sendMail: SendMail;
  readonly viewers: SessionViewers;
  /** Encrypts secrets of authenticators. */
  readonly box: () => SecretBox;
  /** Runs queries with sight of all accounts. */
  readonly onDuty: <T>(work: (transaction: Database) => Promise<T>) => Promise<T>;
  /** Where a page is found from outside: what an operator named, else where the request was sent. */
  readonly addressFor: (request: FastifyRequest) => string;
  /**
   * The same for letters to others than who asks. Where a request was sent is what its sender says, and a stranger must not
   * choose where the token in a letter goes: without a named address only this machine counts, else none is told.
   */
  readonly letterAddressFor: (request: FastifyRequest) => string;
  /** Does something that no answer waits for, so that how long it takes tells nobody anything. */
  readonly later: (work: () => Promise<void>) => void;
  /** Resolves when all of that is done. */
  readonly settled: () => Promise<void>;
}

export interface KeeperOptions extends Partial<AccountSettings> {
  readonly db: Database;
  readonly varFolder: string;
  readonly sendMail: SendMail;
  readonly onDefect: (reason: unknown) => void;
}

/** Opens the keeping of accounts; nothing is read or made before somebody asks. */
export const openAccounts = ({
  db,
  varFolder,
  sendMail,
  onDefect,
  ...given
}: KeeperOptions): AccountKeeper => {
  const settings: AccountSettings = {
    address: null,
    secret: null,
    isSecondFactorRequired: false,
    providers: [],
    setUpCode: null,
    cost: usualCost,
    now: () => new Date(),
    ...given,
  };
  let box: SecretBox | null = null;
  const underWay = new Set<Promise<void>>();
  return {
    ...settings,
    db,
    sendMail,
    viewers: sessionViewers(db, settings),
    box: () => (box ??= secretBox(settings.secret ?? secretInFile(join(varFolder, 'keys', 'accounts')))),
    onDuty: (work) => onDuty(db, work),
    addressFor: (request) =>
      settings.address ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`,
    letterAddressFor: ({ protocol, headers: { host = '' } }) =>
      settings.address ?? (isLoopbackName(host) ? `${protocol}://${host}` : ''),
    later: (work) => {
      const done = work()
        .catch(onDefect)
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
