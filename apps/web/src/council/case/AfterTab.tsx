import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Section } from '../../shell/Page.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

/** What happens after adoption: who takes part, signs and has completed its national procedure; deposit and certified copies. */
export const AfterTab = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const moment = useMomentText();
  const date = useDateText();
  const states = [...new Set([...matter.members, ...Object.keys(matter.participation)])];
  const takesPart = (state: string): boolean =>
    ['in', 'joined'].includes(matter.participation[state]?.standing ?? '');
  const columns: readonly TableColumn<{ readonly state: string }>[] = [
    { id: 'state', header: t('positions.state'), value: ({ state }) => words.state(state), pinned: true },
    {
      id: 'part',
      header: t('positions.part'),
      value: ({ state }) => {
        const standing = matter.participation[state]?.standing;
        return standing === undefined ? null : t(`part.${standing}`);
      },
    },
    {
      id: 'signed',
      header: t('after.signed'),
      value: ({ state }) => matter.signatures[state]?.at ?? null,
      render: ({ state }) => {
        const signed = matter.signatures[state];
        if (signed === undefined && !takesPart(state)) return null;
        return signed === undefined ? (
          t('after.notYet')
        ) : (
          <time dateTime={signed.at}>{moment(signed.at)}</time>
        );
      },
    },
    {
      id: 'procedure',
      header: t('after.procedure'),
      value: ({ state }) => matter.nationalProcedures[state]?.on ?? null,
      render: ({ state }) => {
        const done = matter.nationalProcedures[state];
        if (done === undefined && !takesPart(state)) return null;
        return done === undefined ? (
          t('after.notYet')
        ) : (
          <>
            {date(done.on)}
            {done.reference !== null && <small dir="auto"> {done.reference}</small>}
          </>
        );
      },
      wrap: true,
    },
    {
      id: 'force',
      header: t('after.force'),
      value: ({ state }) => {
        if (!takesPart(state)) return null;
        return t(matter.nationalProcedures[state] === undefined ? 'after.waits' : 'after.inForce');
      },
    },
  ];
  return (
    <Section heading={t('after.heading')} lede={t('after.lede')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('after.deposit')}</dt>
          <dd>{matter.deposit === null ? t('after.notYet') : moment(matter.deposit.receivedAt)}</dd>
        </div>
        <div>
          <dt>{t('after.copies')}</dt>
          <dd>{matter.copies === null ? t('after.notYet') : moment(matter.copies.at)}</dd>
        </div>
      </dl>
      <DataTable
        caption={t('after.heading')}
        columns={columns}
        rows={states.map((state) => ({ state }))}
        rowKey={({ state }) => state}
      />
    </Section>
  );
};
