import { useTranslations } from 'use-intl';
import type { Format } from './format-sources.ts';
import { formatSources } from './format-sources.ts';
import styles from './ImportForm.module.css';

interface FormatFieldProps {
  readonly chosen: Format;
  readonly onChoose: (format: Format) => void;
}

/** What the files are: one line a format with what it gives and where its files are published. */
export const FormatField = ({ chosen, onChoose }: FormatFieldProps) => {
  const t = useTranslations('loaded.formats');
  const tForm = useTranslations('loaded.imports.form');
  return (
    <fieldset className={styles.formats}>
      <legend>{tForm('format')}</legend>
      {formatSources.map(({ format, address }) => (
        <div key={format} className={styles.format} data-chosen={format === chosen || undefined}>
          <label>
            <input
              type="radio"
              name="format"
              value={format}
              checked={format === chosen}
              onChange={() => onChoose(format)}
            />
            <span>{t(`${format}.name`)}</span>
          </label>
          <p>
            {t(`${format}.help`)}{' '}
            <a href={address} rel="noreferrer" target="_blank">
              {tForm('where', { link: t(`${format}.where`) })}
            </a>
          </p>
        </div>
      ))}
    </fieldset>
  );
};
