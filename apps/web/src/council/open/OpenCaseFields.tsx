import type { CaseKind } from '@hamkor/council';
import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import type { Typed } from '../deeds/deed-body.ts';
import styles from '../deeds/Deeds.module.css';
import { MomentField } from '../deeds/MomentField.tsx';
import { casesQuery } from '../queries.ts';
import { stateZones } from '../time/state-zones.ts';
import { useForumChoices } from '../words/use-forum-choices.ts';
import { ChoiceEntry } from './ChoiceEntry.tsx';
import { formats, languages, matters, usualMatter } from './new-case-body.ts';

interface OpenCaseFieldsProps {
  readonly kind: CaseKind;
  readonly typed: Typed;
  readonly missing: readonly string[];
  readonly onType: (change: Readonly<Record<string, string>>) => void;
}

/** A text in three languages side by side; one is enough to begin with. */
const TrilingualEntry = ({
  name,
  typed,
  missing,
  onType,
}: Omit<OpenCaseFieldsProps, 'kind'> & { readonly name: 'title' | 'summary' }) => {
  const t = useTranslations('council.open');
  const id = useId();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t(name)}</legend>
      <small>{t(`${name}About`)}</small>
      <div className={styles.three}>
        {languages.map((language) => {
          const at = `${name}.${language}`;
          const links = {
            id: `${id}-${language}`,
            lang: language,
            dir: 'auto' as const,
            value: typed[at] ?? '',
            'aria-invalid': missing.includes(name) || undefined,
          };
          return (
            <div key={language} className={styles.field}>
              <label htmlFor={links.id}>{t(`language.${language}`)}</label>
              <textarea
                {...links}
                rows={name === 'title' ? 2 : 5}
                maxLength={8000}
                onChange={({ currentTarget }) => onType({ [at]: currentTarget.value })}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};

const MeetingFields = ({ typed, missing, onType }: Omit<OpenCaseFieldsProps, 'kind'>) => {
  const t = useTranslations('council.open');
  const id = useId();
  const zone = stateZones[typed['chair'] ?? ''] ?? stateZones['CHN']!;
  return (
    <>
      <MomentField
        name="startsAt"
        label={t('startsAt')}
        typed={typed}
        zone={zone}
        isWrong={missing.includes('startsAt')}
        onType={(change) => onType(change as Readonly<Record<string, string>>)}
      />
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor={`${id}-end`}>{t('endsAt')}</label>
          <input
            id={`${id}-end`}
            type="datetime-local"
            value={typed['endsAt'] ?? ''}
            aria-invalid={missing.includes('endsAt') || undefined}
            onChange={({ currentTarget }) => onType({ endsAt: currentTarget.value })}
          />
        </div>
        <ChoiceEntry
          name="format"
          label={t('format')}
          typed={{ format: 'in-person', ...typed }}
          choices={formats.map((value) => ({ value, label: t(`formats.${value}`) }))}
          onType={onType}
        />
      </div>
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor={`${id}-place`}>{t('place')}</label>
          <input
            id={`${id}-place`}
            maxLength={200}
            dir="auto"
            value={typed['place'] ?? ''}
            onChange={({ currentTarget }) => onType({ place: currentTarget.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-link`}>{t('link')}</label>
          <input
            id={`${id}-link`}
            type="url"
            placeholder="https://"
            value={typed['link'] ?? ''}
            aria-invalid={missing.includes('link') || undefined}
            onChange={({ currentTarget }) => onType({ link: currentTarget.value })}
          />
        </div>
      </div>
    </>
  );
};

/** Fields of a case that is opened. */
export const OpenCaseFields = ({ kind, typed, missing, onType }: OpenCaseFieldsProps) => {
  const t = useTranslations('council.open');
  const tCouncil = useTranslations('council');
  const id = useId();
  const text = useText();
  const forums = useForumChoices();
  const members = useMemberChoices();
  const parents = useQuery(casesQuery({ history: 'no', limit: 500 }));
  const matter = typed['matter'] ?? usualMatter(kind);
  const interested = new Set((typed['interested'] ?? '').split(',').filter((code) => code !== ''));
  const shared = { typed, onType };
  return (
    <>
      <TrilingualEntry name="title" typed={typed} missing={missing} onType={onType} />
      <TrilingualEntry name="summary" typed={typed} missing={missing} onType={onType} />
      <div className={styles.pair}>
        <ChoiceEntry
          {...shared}
          name="forum"
          label={t('forum')}
          choices={forums}
          isWrong={missing.includes('forum')}
        />
        <ChoiceEntry
          {...shared}
          name="chair"
          label={t('chair')}
          about={t('chairAbout')}
          choices={members}
          isWrong={missing.includes('chair')}
        />
      </div>
      {kind === 'meeting' && <MeetingFields typed={typed} missing={missing} onType={onType} />}
      {(kind === 'initiative' || kind === 'programme') && (
        <div className={styles.pair}>
          <ChoiceEntry
            {...shared}
            typed={{ ...typed, matter }}
            name="matter"
            label={t('matter')}
            choices={matters.map((value) => ({ value, label: t(`matters.${value}`) }))}
          />
          {matter === 'membership' && (
            <ChoiceEntry
              {...shared}
              name="concerned"
              label={t('concerned')}
              choices={members}
              isWrong={missing.includes('concerned')}
            />
          )}
        </div>
      )}
      {kind !== 'meeting' && (
        <fieldset className={styles.fieldset}>
          <legend>{t('interested')}</legend>
          <small>{t('interestedAbout')}</small>
          <div className={styles.checks}>
            {members
              .filter(({ value }) => (memberCodes as readonly string[]).includes(value))
              .map(({ value, label }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={interested.has(value)}
                    onChange={({ currentTarget }) => {
                      const next = new Set(interested);
                      if (currentTarget.checked) next.add(value);
                      else next.delete(value);
                      onType({ interested: [...next].sort().join(',') });
                    }}
                  />
                  {label}
                </label>
              ))}
          </div>
        </fieldset>
      )}
      <div className={styles.pair}>
        <ChoiceEntry
          {...shared}
          name="parent"
          label={t('parent')}
          about={t('parentAbout')}
          none={t('noParent')}
          choices={(parents.data?.items ?? []).map((item) => ({
            value: item.id,
            label: `${tCouncil(`kind.${item.kind}`)} · ${text(item.title)}`,
          }))}
        />
        <div className={styles.field}>
          <label htmlFor={`${id}-dossier`}>{t('dossier')}</label>
          <input
            id={`${id}-dossier`}
            maxLength={60}
            value={typed['dossier'] ?? ''}
            onChange={({ currentTarget }) => onType({ dossier: currentTarget.value })}
          />
          <small>{t('dossierAbout')}</small>
        </div>
      </div>
      <ChoiceEntry
        {...shared}
        typed={{ ...typed, readers: typed['readers'] ?? 'members' }}
        name="readers"
        label={t('readers')}
        about={t('readersAbout')}
        choices={(['members', 'public'] as const).map((value) => ({
          value,
          label: tCouncil(`readers.${value}`),
        }))}
      />
    </>
  );
};
