import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import filterStyles from '../../filter/Filters.module.css';
import { renamed } from '../model/edit-model.ts';
import { readNumber } from '../model/entry.ts';
import { useEditing } from './editing.ts';
import styles from './HeadFields.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isWide?: boolean;
  readonly onEnter: (text: string) => void;
}

const TextField = ({ label, value, isWide = false, onEnter }: TextFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null) onEnter(typed);
    setTyped(null);
  };
  return (
    <div className={filterStyles.field} data-wide={isWide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </div>
  );
};

/** What is said of the model as a whole: title, what it is, money. */
export const HeadFields = () => {
  const t = useTranslations('chains.head');
  const locale = useLocale();
  const { model, words, edit } = useEditing();
  return (
    <div className={styles.head}>
      <TextField
        label={words.field('title')}
        value={words.names(model.title)}
        isWide
        onEnter={(text) =>
          edit((now) => ({ ...now, title: renamed(now.title, locale, text) as typeof now.title }))
        }
      />
      <TextField
        label={words.field('about')}
        value={words.names(model.about)}
        isWide
        onEnter={(text) =>
          edit((now) => ({ ...now, about: renamed(now.about, locale, text) as typeof now.about }))
        }
      />
      <TextField
        label={words.field('currency')}
        value={model.currency}
        onEnter={(text) => edit((now) => ({ ...now, currency: text.trim().toUpperCase() }))}
      />
      <TextField
        label={words.field('priceYear')}
        value={String(model.priceYear)}
        onEnter={(text) => {
          const year = readNumber(text, locale);
          if (year !== null) edit((now) => ({ ...now, priceYear: year }));
        }}
      />
      <TextField
        label={t('stockRate')}
        value={model.stockRate === null ? '' : String(model.stockRate * 100)}
        onEnter={(text) => {
          const rate = readNumber(text.replace('%', ''), locale);
          if (text.trim() === '') edit((now) => ({ ...now, stockRate: null }));
          else if (rate !== null) edit((now) => ({ ...now, stockRate: rate / 100 }));
        }}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={model.isDemonstration}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            edit((now) => ({ ...now, isDemonstration: checked }));
          }}
        />
        {t('isDemonstration')}
      </label>
    </div>
  );
};
