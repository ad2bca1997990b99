import type { DraftParagraphDocument } from '@hamkor/contract';
import { paragraphKinds } from '@hamkor/drafting';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useKept } from '../kept/use-kept.ts';
import { useTextPage } from '../text-context.ts';
import { DeedForm } from './DeedForm.tsx';
import { hasText, textsOf } from './entry-texts.ts';
import styles from './Forms.module.css';
import { LongField } from './LongField.tsx';
import { TextsFields } from './TextsFields.tsx';

interface InsertFormProps {
  readonly after: DraftParagraphDocument;
  readonly onClose: () => void;
}

/** A new paragraph after another. */
export const InsertForm = ({ after, onClose }: InsertFormProps) => {
  const t = useTranslations('drafts.insert');
  const tKind = useTranslations('drafts.row.kind');
  const { caseId, account } = useTextPage();
  const id = useId();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'insert', paragraph: after.id },
    { ru: '', zh: '', en: '', kind: 'paragraph', depth: '0', reason: '' },
  );
  const { entry, change } = keeping;
  const texts = textsOf(entry);
  const reason = (entry['reason'] ?? '').trim();
  return (
    <DeedForm
      title={t('title', { id: after.id })}
      about={t('about')}
      kind="drafting.propose"
      body={
        hasText(texts)
          ? {
              amendment: {
                operation: 'insert',
                after: after.id,
                base: after.hash,
                kind: entry['kind'],
                depth: Number(entry['depth']),
                texts,
              },
              reason: reason === '' ? null : reason,
            }
          : null
      }
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={`${id}-kind`}>{t('kind')}</label>
          <select
            id={`${id}-kind`}
            value={entry['kind']}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value })}
          >
            {paragraphKinds.map((kind) => (
              <option key={kind} value={kind}>
                {tKind(kind)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-depth`}>{t('depth')}</label>
          <select
            id={`${id}-depth`}
            value={entry['depth']}
            onChange={({ currentTarget }) => change({ depth: currentTarget.value })}
          >
            {['0', '1', '2', '3'].map((depth) => (
              <option key={depth} value={depth}>
                {depth}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextsFields label={t('texts')} entry={entry} onChange={change} />
      <LongField
        label={t('reason')}
        text={entry['reason'] ?? ''}
        onText={(text) => change({ reason: text })}
      />
    </DeedForm>
  );
};
