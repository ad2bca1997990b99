import type { AmendmentDocument, DraftParagraphDocument } from '@hamkor/contract';
import { consolidationConflicts } from '@hamkor/drafting';
import type { ConsolidationConflict } from '@hamkor/drafting';
import { useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { AmendmentView } from '../editor/AmendmentView.tsx';
import { DeedForm } from '../forms/DeedForm.tsx';
import { fieldsOf, hasText, textsOf } from '../forms/entry-texts.ts';
import { LongField } from '../forms/LongField.tsx';
import { TextsFields } from '../forms/TextsFields.tsx';
import type { KeptEntry } from '../kept/kept.ts';
import { useKept } from '../kept/use-kept.ts';
import { Notice } from '../../shell/Notice.tsx';
import { useTextPage } from '../text-context.ts';
import type { Verdict } from './plan.ts';
import { asDocument } from '../as-document.ts';
import { ConflictView } from './ConflictView.tsx';
import { mergedWords } from './merged-words.ts';
import { consolidationOf, needWords, paragraphOf } from './plan.ts';
import styles from './Consolidate.module.css';

const verdicts = ['accept', 'decline', 'leave'] as const;

interface DecisionProps {
  readonly amendment: AmendmentDocument;
  readonly paragraph: DraftParagraphDocument | null;
  readonly entry: KeptEntry;
  readonly needsWords: boolean;
  /** With what it meets, where it does. */
  readonly conflict: ConsolidationConflict | undefined;
  readonly onChange: (part: KeptEntry) => void;
}

const Decision = ({ amendment, paragraph, entry, needsWords, conflict, onChange }: DecisionProps) => {
  const t = useTranslations('drafts.consolidate');
  const name = useId();
  const { id } = amendment;
  const verdict = entry[`verdict-${id}`] ?? 'leave';
  return (
    <li className={styles.decision}>
      <AmendmentView
        amendment={amendment}
        paragraph={amendment.operation === 'insert' ? null : paragraph}
        isAlone
      />
      <fieldset className={styles.verdicts}>
        <legend>{t('verdictOn', { id, paragraph: paragraphOf(amendment) ?? t('top') })}</legend>
        {verdicts.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === verdict}
              onChange={() => onChange({ [`verdict-${id}`]: each })}
            />
            {t(`verdict.${each}`)}
          </label>
        ))}
      </fieldset>
      {verdict === 'decline' && (
        <LongField
          label={t('answer')}
          about={t('answerAbout')}
          text={entry[`answer-${id}`] ?? ''}
          onText={(text) => onChange({ [`answer-${id}`]: text })}
        />
      )}
      {verdict === 'accept' && needsWords && (
        <div className={styles.words}>
          <p>{t('conflict')}</p>
          {conflict !== undefined && <ConflictView conflict={conflict} />}
          <TextsFields label={t('words')} entry={entry} onChange={onChange} name={`words-${id}-`} />
        </div>
      )}
    </li>
  );
};

/** Pending amendments by paragraph, to be accepted or declined with an answer: together they make the next version. */
const ConsolidateView = () => {
  const t = useTranslations('drafts.consolidate');
  const { caseId, account, document, open } = useTextPage();
  const keeping = useKept(account ?? '', caseId, { form: 'consolidate', paragraph: null }, {});
  const { entry } = keeping;
  const conflicts = useMemo(() => consolidationConflicts(asDocument(document)), [document]);
  const conflictOf = (amendment: AmendmentDocument) =>
    conflicts.find(({ amendments }) => amendments.some(({ id }) => id === amendment.id));
  const pending = document.amendments.filter(({ standing }) => standing === 'pending');
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const place = new Map(document.paragraphs.map(({ id }, at) => [id, at]));
  const verdictOn = (id: string): Verdict => (entry[`verdict-${id}`] ?? 'leave') as Verdict;
  const accepted = pending.filter(({ id }) => verdictOn(id) === 'accept');
  const needing = needWords(document, accepted);
  const sorted = [...pending].sort(
    (one, other) =>
      (place.get(paragraphOf(one) ?? '') ?? -1) - (place.get(paragraphOf(other) ?? '') ?? -1) ||
      one.act - other.act,
  );
  if (pending.length === 0)
    return (
      <Notice title={t('none')}>
        <p>{t('noneHelp')}</p>
      </Notice>
    );
  const startingWords = (amendment: AmendmentDocument): KeptEntry => {
    const present = paragraphs.get(paragraphOf(amendment) ?? '')?.texts ?? null;
    return fieldsOf(mergedWords(amendment, present, conflictOf(amendment)), `words-${amendment.id}-`);
  };
  const change = (amendment: AmendmentDocument, part: KeptEntry): void =>
    keeping.change(
      part[`verdict-${amendment.id}`] === 'accept' && !hasText(textsOf(entry, `words-${amendment.id}-`))
        ? { ...startingWords(amendment), ...part }
        : part,
    );
  const body = consolidationOf(
    document,
    pending.map((amendment) => {
      const words = textsOf(entry, `words-${amendment.id}-`);
      return {
        amendment,
        verdict: verdictOn(amendment.id),
        words: hasText(words) ? words : null,
        answer: entry[`answer-${amendment.id}`] ?? '',
      };
    }),
  );
  return (
    <DeedForm
      title={t('title', { version: `${document.version + 1}` })}
      about={t('about', {
        accepted: accepted.length,
        declined: pending.filter(({ id }) => verdictOn(id) === 'decline').length,
        left: pending.filter(({ id }) => verdictOn(id) === 'leave').length,
      })}
      kind="drafting.consolidate"
      body={body}
      keeping={keeping}
      send={t('send')}
      onClose={() => open(null)}
    >
      <ol className={styles.decisions}>
        {sorted.map((amendment) => {
          const id = paragraphOf(amendment);
          return (
            <Decision
              key={amendment.id}
              amendment={amendment}
              paragraph={id === null ? null : (paragraphs.get(id) ?? null)}
              entry={entry}
              needsWords={needing.has(amendment.id)}
              conflict={conflictOf(amendment)}
              onChange={(part) => change(amendment, part)}
            />
          );
        })}
      </ol>
    </DeedForm>
  );
};

export default ConsolidateView;
