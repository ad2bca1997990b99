import type { DossierDetailDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DeedForm } from '../form/DeedForm.tsx';
import { TrilingualEntry } from '../form/Entry.tsx';
import { givenText, typedText } from '../form/typed-text.ts';

/** Changing what the dossier is called and what it is about. */
export const RetitleForm = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const { id, title, summary } = detail.dossier;
  const initial = useMemo(() => ({ title: typedText(title), summary: typedText(summary) }), [title, summary]);
  return (
    <DeedForm
      key={JSON.stringify([title, summary])}
      title={t('retitle.title')}
      meaning={t('retitle.meaning')}
      name={`dossier.${id}.retitle`}
      initial={initial}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.retitle"
      may={detail.may}
      body={(typed) => {
        const given = givenText(typed.title);
        return given === null ? null : { title: given, summary: givenText(typed.summary) };
      }}
    >
      {(typed, change) => (
        <>
          <TrilingualEntry
            label={t('open.title')}
            value={typed.title}
            onValue={(value) => change({ title: value })}
          />
          <TrilingualEntry
            label={t('open.summary')}
            rows={4}
            value={typed.summary}
            onValue={(value) => change({ summary: value })}
          />
        </>
      )}
    </DeedForm>
  );
};
