import type { DraftParagraphDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { ThreeWayView } from '../three-way/ThreeWayView.tsx';
import { basedOn, baseOf } from './base.ts';
import { DeedForm } from './DeedForm.tsx';
import { changedTexts, fieldsOf, hasText, textsOf } from './entry-texts.ts';
import { LongField } from './LongField.tsx';
import { TextsFields } from './TextsFields.tsx';

interface ParagraphFormProps {
  readonly paragraph: DraftParagraphDocument;
  readonly onClose: () => void;
}

/** Other words for a paragraph: a copy of it is edited, what was changed is proposed. */
export const AmendForm = ({ paragraph, onClose }: ParagraphFormProps) => {
  const t = useTranslations('drafts.amend');
  const { caseId, account } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'amend', paragraph: paragraph.id },
    { ...basedOn(paragraph), ...fieldsOf(paragraph.texts), reason: '' },
  );
  const { entry, change } = keeping;
  const base = baseOf(keeping, paragraph);
  const texts = changedTexts(base.texts, textsOf(entry));
  const reason = (entry['reason'] ?? '').trim();
  const amendment = { operation: 'replace', paragraph: paragraph.id, base: base.hash, texts };
  return (
    <DeedForm
      title={t('title', { id: paragraph.id })}
      about={t('about')}
      kind="drafting.propose"
      body={hasText(texts) ? { amendment, reason: reason === '' ? null : reason } : null}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      {base.isMoved && (
        <ThreeWayView
          base={base.texts}
          mine={textsOf(entry)}
          theirs={paragraph.texts}
          onGoOn={(next) => change({ ...basedOn(paragraph), ...fieldsOf(next) })}
        />
      )}
      <TextsFields label={t('texts')} entry={entry} onChange={change} />
      <LongField
        label={t('reason')}
        text={entry['reason'] ?? ''}
        onText={(text) => change({ reason: text })}
      />
    </DeedForm>
  );
};

/** A proposal that a paragraph go. */
export const RemoveForm = ({ paragraph, onClose }: ParagraphFormProps) => {
  const t = useTranslations('drafts.remove');
  const { caseId, account } = useTextPage();
  const keeping = useKept(account ?? '', caseId, { form: 'remove', paragraph: paragraph.id }, { reason: '' });
  const reason = (keeping.entry['reason'] ?? '').trim();
  return (
    <DeedForm
      title={t('title', { id: paragraph.id })}
      about={t('about')}
      kind="drafting.propose"
      body={{
        amendment: { operation: 'delete', paragraph: paragraph.id, base: paragraph.hash },
        reason: reason === '' ? null : reason,
      }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <LongField
        label={t('reason')}
        text={keeping.entry['reason'] ?? ''}
        onText={(text) => keeping.change({ reason: text })}
      />
    </DeedForm>
  );
};
