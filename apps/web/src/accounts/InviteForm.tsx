import type { GrantDocument, NewInvitationDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { useMemberChoices, usePartnerChoices } from '../filter/use-member-choices.ts';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { invitableRoles, needsOrganisation, needsState } from './invitable-roles.ts';
import { TextField } from './TextField.tsx';
import { useAccountChange } from './use-account-change.ts';

/** Whom to invite into which role; the address is shown once, and sent where an e-mail was given. */
export const InviteForm = ({ own }: { readonly own: readonly GrantDocument[] }) => {
  const t = useTranslations('accounts.invite');
  const tRoles = useTranslations('roles');
  const choices = invitableRoles(own);
  const [role, setRole] = useState<GrantDocument['role'] | undefined>(choices[0]);
  const members = useMemberChoices();
  const partners = usePartnerChoices();
  const [state, setState] = useState<string | undefined>(
    own.find((grant) => grant.state !== null)?.state ?? undefined,
  );
  const [organisation, setOrganisation] = useState(
    own.find((grant) => grant.organisation !== null)?.organisation ?? '',
  );
  const [email, setEmail] = useState('');
  const invitation = useAccountChange(() =>
    send<NewInvitationDocument>('POST', 'invitations', {
      email: email.trim() === '' ? null : email.trim(),
      grant: {
        role,
        state: role !== undefined && needsState(role) ? (state ?? null) : null,
        organisation: role !== undefined && needsOrganisation(role) ? organisation.trim() : null,
      },
    }),
  );
  const link = invitation.data?.link;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        invitation.mutate();
      }}
    >
      <ChoiceField
        label={t('role')}
        chosen={role}
        any={t('choose')}
        choices={choices.map((value) => ({ value, label: tRoles(value) }))}
        onChoose={(value) => setRole(choices.find((choice) => choice === value))}
      />
      {role !== undefined && needsState(role) && (
        <ChoiceField
          label={t('state')}
          chosen={state}
          any={t('choose')}
          // A partner is heard by its coordinator alone.
          choices={role === 'national-coordinator' ? [...members, ...partners] : members}
          onChoose={setState}
        />
      )}
      {role !== undefined && needsOrganisation(role) && (
        <TextField
          label={t('organisation')}
          about={t('organisationAbout')}
          value={organisation}
          required
          onText={setOrganisation}
        />
      )}
      <TextField label={t('email')} about={t('emailAbout')} value={email} type="email" onText={setEmail} />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={role === undefined || invitation.isPending}>
          {t('submit')}
        </Button>
      </div>
      {link !== undefined && (
        <p className={styles.link}>
          {t('link')} <code>{link}</code>
        </p>
      )}
      {invitation.error !== null && <FailureView error={invitation.error} />}
    </form>
  );
};
