import { useTranslations } from 'use-intl';
import { DeedForm } from './DeedForm.tsx';
import type { Permission } from './DeedForm.tsx';
import { ChoiceEntry, Entry } from './Entry.tsx';

interface DropFormProps {
  /** Where its words stand: both have the same ones. */
  readonly words: 'risk' | 'result';
  readonly dossier: string;
  /** What is taken out: the name of its field in the act. */
  readonly field: 'risk' | 'indicator';
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly may: readonly Permission[];
}

const nothing = { chosen: '', reason: '' };

/** Takes something out of a dossier, with the reason; the log keeps what it was. */
export const DropForm = ({ words, dossier, field, choices, may }: DropFormProps) => {
  const t = useTranslations(`dossiers.${words}`);
  return (
    <DeedForm
      title={t('drop')}
      meaning={t('dropMeaning')}
      name={`dossier.${dossier}.${field}.drop`}
      initial={nothing}
      path={`dossiers/${encodeURIComponent(dossier)}/acts`}
      kind={`dossier.drop-${field}`}
      may={may}
      body={({ chosen, reason }) =>
        chosen === '' || reason.trim() === '' ? null : { [field]: chosen, reason: reason.trim() }
      }
    >
      {({ chosen, reason }, change) => (
        <>
          <ChoiceEntry
            label={t('which')}
            value={chosen}
            choices={choices}
            onValue={(value) => change({ chosen: value })}
          />
          <Entry
            label={t('reason')}
            value={reason}
            rows={2}
            most={2000}
            onValue={(value) => change({ reason: value })}
          />
        </>
      )}
    </DeedForm>
  );
};
