import type { ActionItemDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { Opened } from '../../drafting/forms/Opened.tsx';
import { Button } from '../../shell/Button.tsx';
import { Section } from '../../shell/Page.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { actionStanding } from './action-standing.ts';
import { Doing } from './Doing.tsx';
import { ActionForm } from './forms/ActionForm.tsx';
import { CompleteForm } from './forms/CompleteForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

/** Who does what by when, and what shows that it was done. */
export const ActionsSection = () => {
  const t = useTranslations('meetings.actions');
  const words = useCouncilWords();
  const text = useText();
  const date = useDateText();
  const { matter, seatsFor, account } = useMeeting();
  const [completing, setCompleting] = useState<string | null>(null);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { actions } = matter.meeting;
  const seats = seatsFor('council.complete-action');
  const mayComplete = (action: ActionItemDocument): boolean =>
    action.done === null && seats.some((seat) => seat.split('@')[1] === action.owner);
  const columns: readonly TableColumn<ActionItemDocument>[] = [
    {
      id: 'action',
      header: t('action'),
      value: (action) => text(action.text),
      render: (action) => <TextIn text={action.text} />,
      wrap: true,
      pinned: true,
      width: 22,
    },
    { id: 'owner', header: t('owner'), value: ({ owner }) => words.state(owner) },
    {
      id: 'due',
      header: t('due'),
      value: ({ due }) => due,
      render: ({ due }) => <time dateTime={due}>{date(due)}</time>,
    },
    {
      id: 'standing',
      header: t('standing'),
      value: (action) => t(`is.${actionStanding(action, today)}`),
      render: (action) => {
        const standing = actionStanding(action, today);
        return (
          <span className={styles.standing} data-standing={standing}>
            {t(`is.${standing}`)}
          </span>
        );
      },
    },
    { id: 'evidence', header: t('evidence'), value: ({ done }) => done?.evidence ?? null, wrap: true },
    ...(actions.some(mayComplete)
      ? [
          {
            id: 'do',
            header: t('complete'),
            value: () => null,
            sortable: false,
            render: (action: ActionItemDocument) =>
              mayComplete(action) ? (
                <Button look="plain" onClick={() => setCompleting(action.id)}>
                  {t('complete')}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
  const chosen = actions.find(({ id }) => id === completing);
  return (
    <Section heading={t('heading')}>
      {actions.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable columns={columns} rows={actions} rowKey={({ id }) => id} caption={t('heading')} />
      )}
      {chosen !== undefined && account !== null && (
        <Opened key={chosen.id}>
          <CompleteForm
            action={chosen}
            account={account}
            seats={seats.filter((seat) => seat.split('@')[1] === chosen.owner)}
            onClose={() => setCompleting(null)}
          />
        </Opened>
      )}
      <div className={styles.doing}>
        <Doing kind="council.add-action" label={t('add')}>
          {(form) => <ActionForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
