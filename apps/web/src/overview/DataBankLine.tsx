import type { OverviewDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './DataBankLine.module.css';

type Counts = OverviewDocument['counts'];

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** How many records the data bank holds, each number leading to them. */
export const DataBankLine = ({ counts }: { readonly counts: Counts }) => {
  const t = useTranslations('overview.bank');
  return (
    <p className={styles.line}>
      <span>{t('title')}: </span>
      <LinkTo to="/projects">{t('projects', { count: sum(counts.projects) })}</LinkTo>
      {' · '}
      <LinkTo to="/parks">{t('parks', { count: sum(counts.parks) })}</LinkTo>
      {' · '}
      <LinkTo to="/organisations">{t('organisations', { count: sum(counts.organisations) })}</LinkTo>
      {' · '}
      <LinkTo to="/needs">{t('needs', { count: sum(counts.needs) })}</LinkTo>
      {' · '}
      <LinkTo to="/mechanisms">{t('mechanisms', { count: counts.mechanisms })}</LinkTo>
    </p>
  );
};
