import type { DossierDetailDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DeedForm } from '../form/DeedForm.tsx';
import { TrilingualEntry } from '../form/Entry.tsx';
import { givenText, typedText } from '../form/typed-text.ts';
import type { SectionKey } from '../rail/sections.ts';
import { briefSectionOf } from '../rail/sections.ts';
import { TextOf } from '../TextOf.tsx';
import styles from './Notes.module.css';

interface NotesProps {
  readonly section: SectionKey;
  readonly detail: Pick<DossierDetailDocument, 'dossier' | 'may'>;
}

/** What people have noted on a part of the thread, and the form to note more. */
export const Notes = ({ section, detail: { dossier, may } }: NotesProps) => {
  const t = useTranslations('dossiers.note');
  const told = briefSectionOf[section];
  const note = dossier.notes.find((each) => each.section === told);
  const initial = useMemo(() => ({ text: typedText(note?.text ?? null) }), [note]);
  if (told === null) return null;
  return (
    <>
      {note !== undefined && (
        <blockquote className={styles.note}>
          <TextOf text={note.text} />
        </blockquote>
      )}
      <DeedForm
        key={note?.act}
        title={t(note === undefined ? 'add' : 'change')}
        meaning={t('meaning')}
        name={`dossier.${dossier.id}.note.${section}.${note?.act ?? 0}`}
        initial={initial}
        path={`dossiers/${encodeURIComponent(dossier.id)}/acts`}
        kind="dossier.note"
        may={may}
        body={({ text }) => {
          const given = givenText(text);
          return given === null ? null : { section: told, text: given };
        }}
      >
        {({ text }, change) => (
          <TrilingualEntry
            label={t('text')}
            value={text}
            rows={3}
            onValue={(value) => change({ text: value })}
          />
        )}
      </DeedForm>
    </>
  );
};
