import { useMantineColorScheme } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { AccessToken } from './AccessToken.tsx';
import styles from './DisplayMenu.module.css';
import { setPreferences, usePreferences } from './preferences.ts';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly chosen: T;
  readonly choices: readonly T[];
  readonly label: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

const Choice = <T extends string>({ legend, chosen, choices, label, onChoose }: ChoiceProps<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
};

/** Light or dark, boundaries on maps, height of table rows, kept in this browser; the operator's token, in this tab. */
export const DisplayMenu = () => {
  const t = useTranslations('shell.display');
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { boundaries, density } = usePreferences();
  return (
    <>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        aria-label={t('label')}
        title={t('label')}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        </svg>
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        <Choice
          legend={t('scheme')}
          chosen={colorScheme}
          choices={['auto', 'light', 'dark'] as const}
          label={(choice) => t(choice)}
          onChoose={setColorScheme}
        />
        <Choice
          legend={t('boundaries')}
          chosen={boundaries}
          choices={['none', 'natural-earth'] as const}
          label={(choice) => t(choice)}
          onChoose={(choice) => setPreferences({ boundaries: choice })}
        />
        {boundaries === 'natural-earth' && <p className={styles.note}>{t('boundariesNote')}</p>}
        <Choice
          legend={t('density')}
          chosen={density}
          choices={['comfortable', 'compact'] as const}
          label={(choice) => t(choice)}
          onChoose={(choice) => setPreferences({ density: choice })}
        />
        <AccessToken />
      </div>
    </>
  );
};
