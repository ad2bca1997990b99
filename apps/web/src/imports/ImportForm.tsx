import type { ImportJobDocument } from '@hamkor/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { AdvancedFields, plainFiles } from './AdvancedFields.tsx';
import { FilesField } from './FilesField.tsx';
import { FormatField } from './FormatField.tsx';
import type { Format } from './format-sources.ts';
import { editions, formatSources } from './format-sources.ts';
import styles from './ImportForm.module.css';
import { prepareImport } from './import-request.ts';
import { suggestName } from './suggest-name.ts';
import { useUploads } from './use-uploads.ts';

interface ImportFormProps {
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
  /** Called with the import that was begun. */
  readonly onStarted: (job: ImportJobDocument) => void;
}

/** What to load: format, files, name, edition; files travel while the rest is filled in. */
export const ImportForm = ({ format, onFormat, onStarted }: ImportFormProps) => {
  const t = useTranslations('loaded.imports.form');
  const id = useId();
  const client = useQueryClient();
  const { files, add, remove, clear } = useUploads();
  // Null until somebody types a name: until then it follows the files.
  const [typed, setTyped] = useState<string | null>(null);
  const [edition, setEdition] = useState('');
  const [advanced, setAdvanced] = useState(plainFiles);
  const suggested = suggestName(
    format,
    files.map((file) => file.name),
  );
  const name = typed ?? suggested;
  const prepared = prepareImport({ format, name, edition, files, advanced });
  const start = useMutation({
    mutationFn: (request: object) => send<ImportJobDocument>('POST', 'imports', request),
    onSuccess: async (job) => {
      clear();
      setTyped(null);
      await client.invalidateQueries({ queryKey: ['imports'] });
      if (job !== null) onStarted(job);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (prepared.kind === 'ready') start.mutate(prepared.request);
      }}
    >
      <FormatField chosen={format} onChoose={onFormat} />
      <div className={styles.second}>
        <FilesField files={files} onAdd={(chosen) => void add(chosen)} onRemove={remove} />
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor={`${id}-name`}>{t('name')}</label>
            <input
              id={`${id}-name`}
              value={name}
              maxLength={60}
              aria-describedby={`${id}-name-help`}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <small id={`${id}-name-help`}>{t('nameHelp', { example: suggested })}</small>
          </div>
          {formatSources.some((each) => each.format === format && each.hasEdition) && (
            <div className={styles.field}>
              <label htmlFor={`${id}-edition`}>{t('edition')}</label>
              <select
                id={`${id}-edition`}
                value={edition}
                onChange={({ currentTarget }) => setEdition(currentTarget.value)}
              >
                <option value="">{t('editionFile')}</option>
                {editions.map((each) => (
                  <option key={each} value={each}>
                    {each.replace('HS', 'HS ')}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
        <AdvancedFields settings={advanced} onChange={setAdvanced} />
        <div className={styles.start}>
          <Button look="solid" type="submit" disabled={prepared.kind !== 'ready' || start.isPending}>
            {t('start')}
          </Button>
          <output>
            {prepared.kind === 'missing' && t(prepared.what)}
            {prepared.kind === 'unreadable' && t('columnsWrong', { text: prepared.text })}
          </output>
        </div>
        {start.error !== null && <FailureView error={start.error} />}
      </div>
    </form>
  );
};
