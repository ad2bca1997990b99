// oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with a grouped list has no tag of its own
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Palette.module.css';
import { useFindings } from './use-findings.ts';

/** Quick search over pages, countries, products and options; opened by `/` or Ctrl+K. */
const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('shell.search');
  const navigate = useNavigate();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), 120);
  const [chosen, setChosen] = useState(0);
  const { groups, searching } = useFindings(settled);
  const flat = groups.flatMap((group) => group.findings);
  const active = Math.min(chosen, flat.length - 1);

  const go = (index: number): void => {
    const finding = flat[index];
    if (finding === undefined) return;
    onClose();
    void navigate({ to: finding.to, search: (finding.search ?? {}) as never });
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && flat.length > 0) {
      event.preventDefault();
      setChosen((active + step + flat.length) % flat.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(active);
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc closes it too
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('title')}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens a search wants to type
        autoFocus
        className={styles.input}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={pressed}
      />
      <div id={id} role="listbox" aria-label={t('title')} className={styles.list} tabIndex={-1}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={t(group.key)}>
            <p className={styles.group} aria-hidden="true">
              {t(group.key)}
            </p>
            {group.findings.map((finding) => {
              const at = flat.indexOf(finding);
              return (
                <div
                  key={`${group.key} ${finding.to} ${finding.label}`}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  className={styles.finding}
                  ref={at === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
                  onClick={() => go(at)}
                  onKeyDown={pressed}
                  onMouseMove={() => setChosen(at)}
                >
                  <span>{finding.label}</span>
                  {finding.detail !== undefined && <span className={styles.detail}>{finding.detail}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <output className={styles.foot}>
        {flat.length === 0 &&
          settled !== '' &&
          (searching ? t('searching') : t('nothing', { query: settled }))}
        {flat.length > 0 && (settled === '' ? t('hint') : t('results', { count: flat.length }))}
      </output>
    </dialog>
  );
};

export default Palette;
