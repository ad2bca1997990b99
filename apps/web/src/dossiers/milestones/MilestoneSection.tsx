import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import items from '../items/Item.module.css';
import { Notes } from '../notes/Notes.tsx';
import { TextOf } from '../TextOf.tsx';

type Milestone = DossierDetailDocument['delivery'][number]['milestones'][number];

const MilestoneTable = ({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly Milestone[];
}) => {
  const t = useTranslations('dossiers.milestone');
  const text = useText();
  const date = useDateText();
  const nameOf = useCountryName();
  const day = (id: string, value: (row: Milestone) => string | null): TableColumn<Milestone> => ({
    id,
    header: t(id as 'planned'),
    value,
    render: (row) => {
      const found = value(row);
      return found === null ? '—' : date(found);
    },
  });
  const columns: readonly TableColumn<Milestone>[] = [
    {
      id: 'title',
      header: t('title'),
      value: ({ title }) => text(title),
      render: ({ title }) => <TextOf text={title} />,
      pinned: true,
      wrap: true,
      width: 18,
    },
    { id: 'owner', header: t('owner'), value: ({ owner }) => nameOf(owner) },
    day('firstPlanned', ({ firstPlanned }) => firstPlanned),
    day('planned', ({ planned }) => planned),
    day('forecast', ({ forecast }) => forecast),
    day('achieved', ({ achieved }) => achieved),
    {
      id: 'confirmations',
      header: t('confirmations'),
      value: ({ confirmations }) => confirmations,
      numeric: true,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};

/** What delivery reports, where a project of the dossier is being delivered. */
export const MilestoneSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const text = useText();
  const project = detail.cases.find(({ kind }) => kind === 'project');
  return (
    <Section id="milestones" heading={t('rail.milestones')}>
      {detail.delivery.length === 0 && (
        <p className={items.none}>
          {t('empty.milestones')}{' '}
          {project !== undefined && (
            <LinkTo to="/delivery" search={{ project: project.id }}>
              {t('milestone.open')}
            </LinkTo>
          )}
        </p>
      )}
      {detail.delivery.map((delivery) => (
        <div key={delivery.id} className={items.item}>
          <h3>
            <LinkTo to={`/delivery/${delivery.id}`}>
              <TextOf text={delivery.title} />
            </LinkTo>
          </h3>
          <MilestoneTable caption={text(delivery.title)} rows={delivery.milestones} />
        </div>
      ))}
      <Notes section="milestones" detail={detail} />
    </Section>
  );
};
