import type { WeightProfileDocument } from '@hamkor/contract';
import type { OptionKind } from '@hamkor/trade';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { profilesQuery } from '../api/queries.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { toast } from '../shell/toast.tsx';
import styles from './ProfileField.module.css';

interface ProfileFieldProps {
  /** The weights of the address; empty for the defaults. */
  readonly weights: string;
  /** Kind of the options weighed; undefined where several stand together. */
  readonly kind: OptionKind | undefined;
  readonly onChoose: (weights: string) => void;
}

const SaveProfile = ({ weights, kind }: Omit<ProfileFieldProps, 'onChoose'>) => {
  const t = useTranslations('loaded.profiles');
  const id = useId();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const saving = useMutation({
    mutationFn: (request: object) => send<WeightProfileDocument>('POST', 'profiles', request),
    onSuccess: async () => {
      toast(t('saved', { name: name.trim() }));
      setName('');
      await client.invalidateQueries({ queryKey: ['profiles'] });
    },
  });
  return (
    <details className={styles.save}>
      <summary>{t('save')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate({ name: name.trim(), kind: kind ?? null, weights });
        }}
      >
        <label htmlFor={id}>{t('name')}</label>
        <input
          id={id}
          value={name}
          maxLength={60}
          required
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || saving.isPending}>
          {t('submit')}
        </Button>
      </form>
      {saving.error !== null && <FailureView error={saving.error} />}
    </details>
  );
};

/** Weights that somebody here has given a name: to choose, to add to, to remove. */
export const ProfileField = ({ weights, kind, onChoose }: ProfileFieldProps) => {
  const t = useTranslations('loaded.profiles');
  const client = useQueryClient();
  const query = useQuery(profilesQuery());
  const fitting = (query.data?.items ?? []).filter(
    (profile) => profile.kind === null || profile.kind === kind,
  );
  const chosen = fitting.find((profile) => profile.weights === weights);
  const removing = useMutation({
    mutationFn: ({ name }: WeightProfileDocument) => send('DELETE', `profiles/${encodeURIComponent(name)}`),
    onSuccess: async (_answer, { name }) => {
      toast(t('removed', { name }));
      await client.invalidateQueries({ queryKey: ['profiles'] });
    },
  });
  return (
    <div className={styles.profiles}>
      {fitting.length > 0 && (
        <div className={styles.choice}>
          <ChoiceField
            label={t('choose')}
            any={t('own')}
            chosen={chosen?.name}
            choices={fitting.map(({ name }) => ({ value: name, label: name }))}
            onChoose={(name) => onChoose(fitting.find((profile) => profile.name === name)?.weights ?? '')}
          />
          {chosen !== undefined && (
            <Button look="plain" disabled={removing.isPending} onClick={() => removing.mutate(chosen)}>
              {t('remove', { name: chosen.name })}
            </Button>
          )}
        </div>
      )}
      {weights !== '' && chosen === undefined && query.data !== undefined && (
        <SaveProfile weights={weights} kind={kind} />
      )}
      {removing.error !== null && <FailureView error={removing.error} />}
    </div>
  );
};
