import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { TextOf } from '../TextOf.tsx';
import { byWeight, gradeOf } from './risk-matrix.ts';
import styles from './Risks.module.css';

type Risk = DossierDetailDocument['dossier']['risks'][number];
type Judged = Pick<Risk, 'probability' | 'impact'>;

const Weight = ({ judged }: { readonly judged: Judged }) => {
  const t = useTranslations('dossiers.risk');
  const { probability, impact } = judged;
  return (
    <span
      className={styles.weight}
      data-grade={gradeOf(probability, impact)}
      title={t(`grade.${gradeOf(probability, impact)}`)}
    >
      {probability} × {impact} = {probability * impact}
    </span>
  );
};

/** The risk register: heaviest first, with who answers for each and what is left after the response. */
export const RiskTable = ({ risks }: { readonly risks: readonly Risk[] }) => {
  const t = useTranslations('dossiers.risk');
  const text = useText();
  const nameOf = useCountryName();
  const columns: readonly TableColumn<Risk>[] = [
    {
      id: 'id',
      header: t('column.number'),
      value: ({ id }) => Number(id.slice(1)),
      render: ({ id }) => <span id={`risk-${id}`}>{id.slice(1)}</span>,
      numeric: true,
      pinned: true,
    },
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => text(title),
      render: ({ title }) => <TextOf text={title} />,
      wrap: true,
      width: 16,
    },
    {
      id: 'weight',
      header: t('column.weight'),
      unit: t('column.weightUnit'),
      value: ({ probability, impact }) => probability * impact,
      render: (risk) => <Weight judged={risk} />,
      numeric: true,
    },
    {
      id: 'proximity',
      header: t('column.proximity'),
      value: ({ proximity }) => t(`proximity.${proximity}`),
    },
    { id: 'owner', header: t('column.owner'), value: ({ owner }) => nameOf(owner) },
    {
      id: 'response',
      header: t('column.response'),
      value: ({ response }) => response,
      wrap: true,
      width: 18,
    },
    {
      id: 'residual',
      header: t('column.residual'),
      value: ({ residual }) => (residual === null ? null : residual.probability * residual.impact),
      render: ({ residual }) => (residual === null ? t('notJudged') : <Weight judged={residual} />),
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={t('register')}
      columns={columns}
      rows={byWeight(risks) as readonly Risk[]}
      rowKey={({ id }) => id}
    />
  );
};
