import type { KeyboardEvent } from 'react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { findingsIn } from '../findings-in.ts';
import { CommentForm } from '../forms/CommentForm.tsx';
import { FormAt } from '../forms/FormAt.tsx';
import { useTextPage } from '../text-context.ts';
import type { OpenForm } from '../text-context.ts';
import { arrowTarget } from './arrow-target.ts';
import { marginsOf } from './beside.ts';
import styles from './Editor.module.css';
import { Margin } from './Margin.tsx';
import { ParagraphRow } from './ParagraphRow.tsx';
import { TitleRow } from './TitleRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';

interface EditorProps {
  readonly opened: OpenForm | null;
}

const cellOf = (target: EventTarget): HTMLElement | null =>
  (target as HTMLElement).closest<HTMLElement>('[data-expression]');

/** The text in columns with all that stands beside its paragraphs. */
export const Editor = ({ opened }: EditorProps) => {
  const t = useTranslations('drafts.row');
  const tLanguage = useTranslations('drafts.language');
  const { document: draft, columns, notes, open } = useTextPage();
  // Findings look at every word of every language: the text is shown before they are there.
  const later = useDeferredValue(draft, null);
  const findings = useMemo(() => (later === null ? [] : findingsIn(later)), [later]);
  const margins = useMemo(() => marginsOf(draft, findings, notes), [draft, findings, notes]);
  const list = useRef<HTMLOListElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const close = (): void => {
    const paragraph = opened?.paragraph ?? '';
    open(null);
    list.current?.querySelector<HTMLElement>(`[data-act="${paragraph}"]`)?.focus({ preventScroll: true });
  };

  const goTo = (cell: HTMLElement | null | undefined): void => {
    if (!cell) return;
    if (stop.current !== null) stop.current.tabIndex = -1;
    cell.tabIndex = 0;
    stop.current = cell;
  };
  const move = (event: KeyboardEvent): void => {
    const cell = event.target as HTMLElement;
    const [paragraph = '', language] = (cell.dataset['expression'] ?? '').split('/');
    if (language === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      // Else the same press would choose what it has just opened.
      event.preventDefault();
      list.current?.querySelector<HTMLElement>(`[data-act="${paragraph}"]`)?.click();
      return;
    }
    const to = arrowTarget(
      event.key,
      {
        row: draft.paragraphs.findIndex(({ id }) => id === paragraph),
        column: columns.findIndex((each) => each === language),
      },
      draft.paragraphs.length,
      columns.length,
      getComputedStyle(cell).direction === 'rtl' && globalThis.document.dir === 'rtl',
    );
    if (to === null) return;
    event.preventDefault();
    const next = list.current?.querySelector<HTMLElement>(
      `[data-expression="${draft.paragraphs[to.row]!.id}/${columns[to.column]!}"]`,
    );
    goTo(next);
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <p className={styles.help}>{t('keys')}</p>
      <div className={styles.head} data-columns={columns.length} aria-hidden="true">
        {columns.map((language) => (
          <span key={language}>{tLanguage(language)}</span>
        ))}
      </div>
      <TitleRow isOpen={opened?.form === 'entitle'} onClose={close} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between texts that are focused one by one */}
      <ol
        ref={(element) => {
          list.current = element;
          // The first text is the stop of the Tab key until another one is gone to.
          if (stop.current === null || !stop.current.isConnected)
            goTo(element?.querySelector<HTMLElement>('[data-expression]'));
        }}
        className={styles.rows}
        onKeyDown={move}
        onFocus={({ target }) => goTo(cellOf(target))}
      >
        {draft.paragraphs.map((paragraph) => (
          <ParagraphRow
            key={paragraph.id}
            paragraph={paragraph}
            columns={columns}
            beside={margins.at(paragraph.id)}
            repliesTo={margins.repliesTo}
            form={
              opened?.paragraph === paragraph.id ? (
                <FormAt
                  key={`${opened.form} ${opened.item}`}
                  open={opened}
                  paragraph={paragraph}
                  comments={draft.comments}
                  onClose={close}
                />
              ) : null
            }
          />
        ))}
      </ol>
      <section className={styles.whole} aria-label={t('whole')}>
        <h2>{t('whole')}</h2>
        <Margin paragraph={null} beside={margins.whole} repliesTo={margins.repliesTo} />
        {opened?.form === 'comment' && opened.paragraph === null && (
          <CommentForm
            key={`${opened.item}`}
            paragraph={null}
            replyTo={draft.comments.find(({ id }) => id === opened.item)}
            language={undefined}
            span={undefined}
            onClose={close}
          />
        )}
      </section>
      <SelectionBar />
    </>
  );
};
