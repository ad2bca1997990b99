import type { OidcProvider } from './oidc-providers.ts';
import type { PasswordCost } from './password-hash.ts';

/** How accounts are kept here, as the operator settled it. */
export interface AccountSettings {
  /** Address that people know the platform by, `https://hamkor.example`; null: the one they ask at. */
  readonly address: string | null;
  /** What authenticator secrets are encrypted with; null: a secret kept in the folder of this machine. */
  readonly secret: string | null;
  /** Whether those who act for a state or for the installation need a second factor before they may. */
  readonly isSecondFactorRequired: boolean;
  readonly providers: readonly OidcProvider[];
  /** What entitles to the first account; null: nothing does, `hamkor user create` makes it. */
  readonly setUpCode: string | null;
  readonly cost: PasswordCost;
  readonly now: () => Date;
}
