import type { QuestionDocument } from '@hamkor/contract';
import { loadDeliveryPageMessages } from '@hamkor/messages';
import { useTranslations } from 'use-intl';
import { useDossierWords } from '../../dossiers/use-dossier-words.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { RoomTexts } from '../../shell/RoomTexts.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';

interface ChecklistProps {
  readonly lines: readonly Readonly<NonNullable<QuestionDocument['checklist']>[number]>[];
  readonly dossier: string | null;
}

const Lines = ({ lines, dossier }: ChecklistProps) => {
  const t = useTranslations('council');
  const { requirement: requirementWords } = useDossierWords();
  const words = useCouncilWords();
  const columns: readonly TableColumn<ChecklistProps['lines'][number]>[] = [
    {
      id: 'requirement',
      header: t('checklist.requirement'),
      value: ({ requirement }) => requirementWords(requirement),
      pinned: true,
      wrap: true,
    },
    { id: 'standing', header: t('checklist.standing'), value: ({ standing }) => t(`checklist.${standing}`) },
    { id: 'states', header: t('checklist.states'), value: ({ states }) => words.states(states), wrap: true },
  ];
  return (
    <>
      <DataTable
        caption={t('checklist.caption')}
        columns={columns}
        rows={lines}
        rowKey={({ requirement }) => requirement}
        toolLine={false}
      />
      {dossier !== null && (
        <p>
          <LinkTo to={`/dossiers/${dossier}`}>{t('case.toDossier')}</LinkTo>
        </p>
      )}
    </>
  );
};

/** What a gate asks for, and how the dossier stood to it when it was asked for; the words are those of dossiers. */
export const Checklist = (props: ChecklistProps) => (
  <RoomTexts name="delivery" load={loadDeliveryPageMessages}>
    <Lines {...props} />
  </RoomTexts>
);
