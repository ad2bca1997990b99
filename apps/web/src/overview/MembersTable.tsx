import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useIndicatorName } from '../evidence/use-indicator-name.ts';
import { Hidden } from '../shell/Hidden.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './MembersTable.module.css';
import { indicatorOf, statedFor } from './profile.ts';
import type { MemberProfile } from './profile.ts';

interface CellProps {
  readonly member: MemberProfile;
  readonly indicator: string;
}

/** The checked figure, and above it, struck, what the founding article says. */
const IndicatorCell = ({ member, indicator }: CellProps) => {
  const t = useTranslations('overview.members');
  const locale = useLocale();
  const name = useIndicatorName();
  const { text } = useFigureText();
  const figure = indicatorOf(member, indicator);
  const stated = statedFor(member, indicator);
  if (figure === null) return <span className={styles.unknown}>—</span>;
  return (
    <span className={styles.cell}>
      {stated !== null && (
        <>
          <s className={styles.stated} aria-hidden="true">
            {text(stated.stated)}
          </s>
          <Hidden>{t('claimed', { value: text(stated.stated) })}</Hidden>
        </>
      )}
      <FigureView
        figure={figure}
        subject={`${member.country.name[locale]}, ${name(indicator)}`}
        unit="hidden"
      />
    </span>
  );
};

/** The members' profiles: one row each, one column per indicator the overview gives. */
export const MembersTable = ({ members }: { readonly members: readonly MemberProfile[] }) => {
  const t = useTranslations('overview.members');
  const locale = useLocale();
  const name = useIndicatorName();
  const { unit } = useFigureText();
  const indicators = [
    ...new Set(members.flatMap((member) => member.indicators.map((held) => held.indicator))),
  ];
  const unitOf = (indicator: string): string =>
    unit(members.map((member) => indicatorOf(member, indicator)).find((held) => held !== null)?.unit ?? '');
  const columns: readonly TableColumn<MemberProfile>[] = [
    {
      id: 'member',
      header: t('member'),
      value: ({ country }) => country.name[locale],
      render: ({ country }) => (
        <LinkTo to={`/members/${country.iso3}`} className={styles.name}>
          {country.name[locale]}
        </LinkTo>
      ),
      pinned: true,
    },
    ...indicators.map((indicator): TableColumn<MemberProfile> => ({
      id: indicator,
      header: name(indicator),
      unit: unitOf(indicator),
      value: (member) => indicatorOf(member, indicator)?.value ?? null,
      render: (member) => <IndicatorCell member={member} indicator={indicator} />,
      numeric: true,
    })),
  ];
  const origins = members.flatMap((member) => member.indicators.flatMap(({ figure }) => figure.origins));
  return (
    <div className={styles.block}>
      <DataTable
        columns={columns}
        rows={members}
        rowKey={({ country }) => country.iso3}
        caption={t('title')}
        initialSort={{ id: 'gdp_current_usd', desc: true }}
      />
      <SourceLine origins={origins} />
    </div>
  );
};
