// oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with a list of its own has no tag
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import { findHeadings } from './find-headings.ts';
import styles from './HeadingSearch.module.css';
import type { Scene } from './scene.ts';

interface HeadingSearchProps {
  readonly scene: Scene;
  readonly onFound: (index: number) => void;
}

const most = 8;

/** A field that finds a heading by code or by name in any of the three languages. */
export const HeadingSearch = ({ scene, onFound }: HeadingSearchProps) => {
  const t = useTranslations('explore.space.search');
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { headings } = scene.document;
  const found = findHeadings(headings, text, most);
  const isShown = isOpen && text.trim() !== '';
  const active = Math.min(chosen, found.length - 1);
  const take = (place: number): void => {
    const index = found[place];
    if (index === undefined) return;
    setText('');
    setOpen(false);
    onFound(index);
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={t('example')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
          setOpen(true);
        }}
        onKeyDown={pressed}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('label')} className={styles.list} hidden={!isShown}>
        {found.map((index, place) => (
          <div
            key={index}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className={styles.found}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(place);
            }}
          >
            <span className={styles.code}>{headings.hs[index]}</span> {headings.name[index]![locale]}
          </div>
        ))}
        {found.length === 0 && <p className={styles.found}>{t('nothing')}</p>}
      </div>
      <Hidden>
        <output>{isShown ? t('found', { count: found.length }) : ''}</output>
      </Hidden>
    </div>
  );
};
