// oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with a list of its own has no tag
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './Combobox.module.css';

/** A line of the list: what is taken, its name, and a quieter word beside it. */
export interface ComboboxChoice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface ComboboxProps {
  readonly label: string;
  /** Name of what is chosen; shown while nobody types. */
  readonly chosen: string | undefined;
  readonly example?: string;
  /** Choices for a text; for an empty one those worth offering unasked, if any. */
  readonly find: (text: string) => readonly ComboboxChoice[];
  readonly onChoose: (id: string) => void;
}

/** A field that finds something by its name; arrows, Enter, Escape. */
export const Combobox = ({ label, chosen, example, find, onChoose }: ComboboxProps) => {
  const t = useTranslations('find.byName');
  const id = useId();
  // Null while nobody types: the field then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [pointed, setPointed] = useState(0);
  const found = typed === null ? [] : find(typed);
  const isEmpty = (typed ?? '').trim() === '';
  const isShown = typed !== null && (found.length > 0 || !isEmpty);
  const active = Math.min(pointed, found.length - 1);
  const take = (place: number): void => {
    const choice = found[place];
    if (choice === undefined) return;
    setTyped(null);
    onChoose(choice.id);
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (typed === null) setTyped('');
      else if (found.length > 0) setPointed((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') setTyped(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={example}
        value={typed ?? chosen ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setPointed(0);
        }}
        onKeyDown={pressed}
        onBlur={() => setTyped(null)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={!isShown}>
        {found.map((choice, place) => (
          <div
            key={choice.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className={styles.choice}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(place);
            }}
          >
            <span>{choice.label}</span>
            {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
          </div>
        ))}
        {found.length === 0 && !isEmpty && (
          <div role="option" aria-selected={false} aria-disabled className={styles.choice}>
            {t('nothing')}
          </div>
        )}
      </div>
      <Hidden>
        <output>{isShown ? t('found', { count: found.length }) : ''}</output>
      </Hidden>
    </div>
  );
};
