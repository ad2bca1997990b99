import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { DeedForm } from './DeedForm.tsx';
import { changedTexts, fieldsOf, hasText, textsOf } from './entry-texts.ts';
import { TextsFields } from './TextsFields.tsx';

/** The title of the document in its languages. */
export const EntitleForm = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('drafts.entitle');
  const { caseId, account, document } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'entitle', paragraph: null },
    fieldsOf(document.title),
  );
  const title = changedTexts(document.title, textsOf(keeping.entry));
  return (
    <DeedForm
      title={t('heading')}
      about={t('about')}
      kind="drafting.entitle"
      body={hasText(title) ? { title } : null}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <TextsFields label={t('heading')} entry={keeping.entry} onChange={keeping.change} />
    </DeedForm>
  );
};
