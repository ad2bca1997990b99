import type { DraftParagraphDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { DeedForm } from './DeedForm.tsx';
import { hasText, textsOf } from './entry-texts.ts';
import { TextsFields } from './TextsFields.tsx';

interface AlternativeFormProps {
  readonly paragraph: DraftParagraphDocument;
  readonly bracket: string;
  readonly onClose: () => void;
}

/** One more wording within a bracket. */
export const AlternativeForm = ({ paragraph, bracket, onClose }: AlternativeFormProps) => {
  const t = useTranslations('drafts.alternativeForm');
  const { caseId, account } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: `alternative-${bracket}`, paragraph: paragraph.id },
    { ru: '', zh: '', en: '' },
  );
  const texts = textsOf(keeping.entry);
  return (
    <DeedForm
      title={t('title', { id: bracket })}
      about={t('about')}
      kind="drafting.add-alternative"
      body={hasText(texts) ? { paragraph: paragraph.id, bracket, texts } : null}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <TextsFields label={t('texts')} entry={keeping.entry} onChange={keeping.change} />
    </DeedForm>
  );
};
