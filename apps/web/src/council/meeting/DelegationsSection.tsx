import { useTranslations } from 'use-intl';
import { Section } from '../../shell/Page.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { Doing } from './Doing.tsx';
import { DelegationForm } from './forms/DelegationForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

interface Delegate {
  readonly key: string;
  readonly state: string;
  readonly name: string;
  readonly post: string;
  readonly isHead: boolean;
}

/** Who comes for which state, and who has not named anybody yet. */
export const DelegationsSection = () => {
  const t = useTranslations('meetings.delegations');
  const words = useCouncilWords();
  const { matter } = useMeeting();
  const { delegations } = matter.meeting;
  const missing = matter.members.filter((state) => (delegations[state] ?? []).length === 0);
  const rows: readonly Delegate[] = Object.entries(delegations).flatMap(([state, delegates]) =>
    delegates.map((delegate, place) => ({ key: `${state} ${place}`, state, ...delegate })),
  );
  const columns: readonly TableColumn<Delegate>[] = [
    { id: 'state', header: t('state'), value: ({ state }) => words.state(state), pinned: true },
    { id: 'name', header: t('name'), value: ({ name }) => name, wrap: true },
    { id: 'post', header: t('post'), value: ({ post }) => post, wrap: true },
    { id: 'head', header: t('role'), value: ({ isHead }) => t(isHead ? 'head' : 'member') },
  ];
  return (
    <Section heading={t('heading')}>
      {rows.length > 0 && (
        <DataTable columns={columns} rows={rows} rowKey={({ key }) => key} caption={t('heading')} />
      )}
      {missing.length > 0 && <p>{t('missing', { states: words.states(missing) })}</p>}
      <div className={styles.doing}>
        <Doing kind="council.name-delegation" label={t('change')}>
          {(form) => <DelegationForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
