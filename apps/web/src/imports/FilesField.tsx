import { useId, useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import styles from './FilesField.module.css';
import { useBytesText } from './use-bytes-text.ts';
import type { FileOnItsWay } from './use-uploads.ts';

interface FilesFieldProps {
  readonly files: readonly FileOnItsWay[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: FileOnItsWay) => void;
}

const FileLine = ({ file, onRemove }: { readonly file: FileOnItsWay; readonly onRemove: () => void }) => {
  const t = useTranslations('loaded.imports.form');
  const bytes = useBytesText();
  const status = t('sending', { name: file.name, sent: bytes(file.sent), bytes: bytes(file.bytes) });
  return (
    <li className={styles.file}>
      <span className={styles.name}>{file.name}</span>
      {file.failure !== null && (
        <span className={styles.failure} role="alert">
          {file.failure.message}
        </span>
      )}
      {file.failure === null && file.id !== null && (
        <span className={styles.status}>{t('ready', { bytes: bytes(file.bytes) })}</span>
      )}
      {file.failure === null && file.id === null && (
        <progress max={file.bytes} value={file.sent} aria-label={status} title={status} />
      )}
      <Button look="plain" aria-label={t('takeBackOf', { name: file.name })} onClick={onRemove}>
        {t('takeBack')}
      </Button>
    </li>
  );
};

/** Files to load: chosen or dropped, sent at once, each with its progress and a way to take it back. */
export const FilesField = ({ files, onAdd, onRemove }: FilesFieldProps) => {
  const t = useTranslations('loaded.imports.form');
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drag =
    (over: boolean) =>
    (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(over);
    };
  return (
    <div className={styles.field}>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          onAdd([...event.dataTransfer.files]);
        }}
      >
        <span className={styles.title}>{t('files')}</span>
        <input
          id={id}
          className={styles.input}
          type="file"
          multiple
          accept=".csv,.gz,.zip,.json,.tsv,.txt"
          onChange={(event) => {
            onAdd([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again after it was taken back.
            event.currentTarget.value = '';
          }}
        />
        <label className={styles.choose} htmlFor={id}>
          {t('choose')}
        </label>
        <span className={styles.hint}>{t('drop')}</span>
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <FileLine key={file.key} file={file} onRemove={() => onRemove(file)} />
          ))}
        </ul>
      )}
    </div>
  );
};
