import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import { useKeptSlots } from './kept/use-kept.ts';
import type { FormName } from './text-context.ts';
import { useTextPage } from './text-context.ts';
import styles from './TextPage.module.css';

const forms: ReadonlySet<string> = new Set<FormName>([
  'amend',
  'insert',
  'remove',
  'bracket',
  'comment',
  'footnote',
  'translate',
  'entitle',
]);

/** What the reader has begun to write here and not sent: after a reload it is one press away. */
export const KeptList = () => {
  const t = useTranslations('drafts.kept');
  const tAction = useTranslations('drafts.action');
  const { account, caseId, document, open } = useTextPage();
  const known = new Set(document.paragraphs.map(({ id }) => id));
  const slots = useKeptSlots(account, caseId).flatMap(({ form, paragraph }) => {
    const [name = '', item] = form.split('-');
    const isForm = forms.has(name) || name === 'alternative' || name === 'reply';
    if (!isForm || (paragraph !== null && !known.has(paragraph))) return [];
    const shown = name === 'reply' ? 'comment' : (name as FormName);
    return [{ form: shown, paragraph, ...(item === undefined ? {} : { item }) }];
  });
  if (slots.length === 0) return null;
  return (
    <aside className={styles.kept} aria-label={t('heading')}>
      <p>{t('about', { count: slots.length })}</p>
      <ul>
        {slots.map((slot) => (
          <li key={`${slot.form} ${slot.paragraph} ${slot.item}`}>
            <Button
              look="plain"
              onClick={() => {
                open(slot);
                globalThis.document.getElementById(slot.paragraph ?? '')?.scrollIntoView({ block: 'center' });
              }}
            >
              {tAction(slot.form)}
              {slot.paragraph !== null && ` (${slot.paragraph})`}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
};
