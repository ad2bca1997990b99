import type { DraftParagraphDocument } from '@hamkor/contract';
import type { DraftingKind } from '@hamkor/drafting';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shell/Button.tsx';
import type { FormName } from '../text-context.ts';
import { useTextPage } from '../text-context.ts';
import styles from '../editor/Editor.module.css';

const actions: readonly { readonly form: FormName; readonly kind: DraftingKind }[] = [
  { form: 'amend', kind: 'drafting.propose' },
  { form: 'insert', kind: 'drafting.propose' },
  { form: 'remove', kind: 'drafting.propose' },
  { form: 'bracket', kind: 'drafting.bracket' },
  { form: 'comment', kind: 'drafting.comment' },
  { form: 'footnote', kind: 'drafting.footnote' },
  { form: 'translate', kind: 'drafting.translate' },
];

/** What the reader may do with a paragraph. */
export const ActionChoice = ({ paragraph }: { readonly paragraph: DraftParagraphDocument }) => {
  const t = useTranslations('drafts.action');
  const { seatsFor, noteSeats, open } = useTextPage();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever asks for the choice by keyboard goes on in it.
    group.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  const close = (): void => {
    open(null);
    document.querySelector<HTMLElement>(`[data-act="${paragraph.id}"]`)?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={group}
      className={styles.choice}
      role="group"
      aria-label={t('label', { id: paragraph.id })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      {actions
        .filter(({ form, kind }) => seatsFor(kind).length > 0 || (form === 'comment' && noteSeats.length > 0))
        .map(({ form }) => (
          <Button key={form} onClick={() => open({ form, paragraph: paragraph.id })}>
            {t(form)}
          </Button>
        ))}
      <Button look="plain" onClick={close}>
        {t('close')}
      </Button>
    </div>
  );
};
