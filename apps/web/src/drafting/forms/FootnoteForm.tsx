import type { DraftParagraphDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { DeedForm } from './DeedForm.tsx';
import { hasText, textsOf } from './entry-texts.ts';
import { TextsFields } from './TextsFields.tsx';

interface FootnoteFormProps {
  readonly paragraph: DraftParagraphDocument;
  readonly onClose: () => void;
}

/** A footnote of a delegation, or of the Secretariat. */
export const FootnoteForm = ({ paragraph, onClose }: FootnoteFormProps) => {
  const t = useTranslations('drafts.footnoteForm');
  const { caseId, account } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'footnote', paragraph: paragraph.id },
    { ru: '', zh: '', en: '' },
  );
  const texts = textsOf(keeping.entry);
  return (
    <DeedForm
      title={t('title', { id: paragraph.id })}
      about={t('about')}
      kind="drafting.footnote"
      body={hasText(texts) ? { paragraph: paragraph.id, base: paragraph.hash, texts } : null}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <TextsFields label={t('texts')} entry={keeping.entry} onChange={keeping.change} />
    </DeedForm>
  );
};
