import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { saveFile } from '../table/save-file.ts';
import { digestFile } from './digest-file.ts';
import fields from './form/Fields.module.css';
import styles from './Interest.module.css';
import { useBankChange } from './use-bank-change.ts';

/** Binds know-how to this day without showing it: only the digest of the salted file goes into the log. */
export const CommitKnowHow = ({ path }: { readonly path: string }) => {
  const t = useTranslations('publishing.commit');
  const id = useId();
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const committing = useBankChange(async (chosen: File) => {
    const salt = crypto.getRandomValues(new Uint8Array(32));
    const bound = await digestFile(await chosen.arrayBuffer(), salt);
    await send('POST', `${path}/commitments`, { title: title.trim(), digest: bound.digest });
    return { ...bound, file: chosen.name };
  });
  const bound = committing.data;
  return (
    <details className={styles.commit}>
      <summary>{t('open')}</summary>
      <p>{t('about')}</p>
      <form
        className={fields.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) committing.mutate(file);
        }}
      >
        <div className={fields.field}>
          <label htmlFor={`${id}-title`}>{t('title')}</label>
          <input
            id={`${id}-title`}
            maxLength={200}
            required
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-file`}>{t('file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            required
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </div>
        <Button type="submit" disabled={file === null || title.trim() === '' || committing.isPending}>
          {t('submit')}
        </Button>
      </form>
      {bound !== undefined && (
        <p className={styles.salt}>
          {t('done')} <code>{bound.salt}</code>{' '}
          <Button
            look="plain"
            onClick={() =>
              saveFile(
                new Blob([`${JSON.stringify(bound, null, 2)}\n`], { type: 'application/json' }),
                'know-how-salt.json',
              )
            }
          >
            {t('keep')}
          </Button>
        </p>
      )}
      {committing.error !== null && <FailureView error={committing.error} />}
    </details>
  );
};
