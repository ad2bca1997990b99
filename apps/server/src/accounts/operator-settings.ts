import { join } from 'node:path';
import type { SendMail } from '../platform/mail.ts';
import { openMail } from '../platform/mail.ts';
import type { Database } from '../tables.ts';
import { hasAccounts } from './account-repository.ts';
import type { AccountSettings } from './account-settings.ts';
import type { BadOidcFile, OidcProvider } from './oidc-providers.ts';
import { readOidcFile } from './oidc-providers.ts';
import { onDuty } from './on-duty.ts';
import { newCode } from './one-time-token.ts';

/** What an operator settles about accounts and letters before the start. */
export interface OperatorSettings {
  /** Address that people know the platform by; null: the one they ask at. */
  readonly address: string | null;
  /** What secrets of authenticators are encrypted with; servers that share a database need the same. */
  readonly secret: string | null;
  readonly isSecondFactorRequired: boolean;
  /** JSON file that names providers of OpenID. */
  readonly oidcFile: string | null;
  /** Mail server; null: letters lie in the outbox. */
  readonly smtpUrl: string | null;
  /** Sender of letters; null: Hamkor at the host of the address. */
  readonly mailFrom: string | null;
}

export const usualOperatorSettings: OperatorSettings = {
  address: null,
  secret: null,
  isSecondFactorRequired: false,
  oidcFile: null,
  smtpUrl: null,
  mailFrom: null,
};

/** Providers in the file that is named; none where none is. */
export const namedProviders = ({
  oidcFile,
}: Pick<OperatorSettings, 'oidcFile'>): readonly OidcProvider[] | BadOidcFile =>
  oidcFile === null ? [] : readOidcFile(oidcFile);

/** How letters leave this installation. */
export const namedMail = (
  { address, smtpUrl, mailFrom }: Pick<OperatorSettings, 'address' | 'smtpUrl' | 'mailFrom'>,
  varFolder: string,
): SendMail =>
  openMail({
    smtpUrl,
    from: mailFrom ?? `Hamkor <hamkor@${address === null ? 'localhost' : new URL(address).hostname}>`,
    folder: join(varFolder, 'outbox'),
    now: () => new Date(),
  });

/** The settings of accounts for a start; with a code for the first account where there is none yet. */
export const settingsForStart = async (
  db: Database,
  { address, secret, isSecondFactorRequired }: OperatorSettings,
  providers: readonly OidcProvider[],
): Promise<Partial<AccountSettings>> => ({
  address,
  secret,
  isSecondFactorRequired,
  providers,
  setUpCode: (await onDuty(db, hasAccounts)) ? null : newCode(),
});
