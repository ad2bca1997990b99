import { roles } from '@hamkor/registry';
import { addGrant, createAccount } from '../../apps/server/src/accounts/account-repository.ts';
import { onDuty } from '../../apps/server/src/accounts/on-duty.ts';
import { openSession } from '../../apps/server/src/accounts/session.ts';
import type { Database } from '../../apps/server/src/tables.ts';

const installationRoles = new Set(['administrator', 'secretariat-officer', 'auditor']);
const firmRoles = new Set(['enterprise', 'research-institute', 'chamber', 'bank']);

/** Cookies of people signed in, one in each role; those of a state act for Kazakhstan, those of a firm for `ORG001`. */
export const onePersonInEachRole = (db: Database, now: Date): Promise<readonly string[]> =>
  onDuty(db, async (transaction) => {
    const cookies: string[] = [];
    for (const role of roles) {
      const account = { login: role, name: role, email: null, language: 'en', passwordHash: null } as const;
      // oxlint-disable-next-line no-await-in-loop -- one transaction
      const id = await createAccount(transaction, account, now);
      if (id === null) throw new Error(`there is a person called ${role} already`);
      const grant = {
        role,
        state: installationRoles.has(role) ? null : 'KAZ',
        organisation: firmRoles.has(role) ? 'ORG001' : null,
      };
      // oxlint-disable-next-line no-await-in-loop
      await addGrant(transaction, id, grant, { by: null, now });
      // oxlint-disable-next-line no-await-in-loop
      const session = await openSession(
        transaction,
        { account: id, usedSecondFactor: true, agent: null },
        now,
      );
      cookies.push(`hamkor-session=${session.token}`);
    }
    return cookies;
  });
