import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useIndicatorName } from '../evidence/use-indicator-name.ts';
import { Verdict } from '../evidence/Verdict.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './MembersTable.module.css';
import { doesNotHold, indicatorOf, statedFor } from './profile.ts';
import type { ArticleFigure, MemberProfile } from './profile.ts';

interface CellProps {
  readonly member: MemberProfile;
  readonly indicator: string;
}

/** What the founding article says, struck where the check found it wrong. */
const Stated = ({ stated }: { readonly stated: ArticleFigure }) => {
  const t = useTranslations('overview.members');
  const { text } = useFigureText();
  const words = text(stated.stated);
  return (
    <span className={styles.stated}>
      <span aria-hidden="true">{doesNotHold(stated) ? <s>{words}</s> : words}</span>
      <Hidden>{t('claimed', { value: words })}</Hidden>
      {stated.claim !== null && <Verdict verdict={stated.claim.verdict} brief />}
    </span>
  );
};

/** The checked figure, and above it what the founding article says. */
const IndicatorCell = ({ member, indicator }: CellProps) => {
  const locale = useLocale();
  const name = useIndicatorName();
  const figure = indicatorOf(member, indicator);
  const stated = statedFor(member, indicator);
  if (figure === null) return <span className={styles.unknown}>—</span>;
  return (
    <span className={styles.cell}>
      {stated !== null && <Stated stated={stated} />}
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
