import type { DraftParagraphDocument } from '@hamkor/contract';
import type { DraftingKind } from '@hamkor/drafting';
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

interface ActionChoiceProps {
  readonly paragraph: DraftParagraphDocument;
  readonly onClose: () => void;
}

/** What the reader may do with a paragraph. */
export const ActionChoice = ({ paragraph, onClose }: ActionChoiceProps) => {
  const t = useTranslations('drafts.action');
  const { seatsFor, noteSeats, open } = useTextPage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its buttons
    <fieldset
      className={styles.choice}
      aria-label={t('label', { id: paragraph.id })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      {actions
        .filter(({ form, kind }) => seatsFor(kind).length > 0 || (form === 'comment' && noteSeats.length > 0))
        .map(({ form }) => (
          <Button key={form} onClick={() => open({ form, paragraph: paragraph.id })}>
            {t(form)}
          </Button>
        ))}
      <Button look="plain" onClick={onClose}>
        {t('close')}
      </Button>
    </fieldset>
  );
};
