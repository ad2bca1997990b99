import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { OptionSummaryDocument } from '@hamkor/contract';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { AtlasMap } from '../map/AtlasMap.tsx';
import { capitalOf } from '../map/places.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './BlocMap.module.css';
import { indicatorOf, sharesOfLargest } from './profile.ts';
import type { MemberProfile } from './profile.ts';

interface BlocMapProps {
  readonly members: readonly MemberProfile[];
  readonly summary: OptionSummaryDocument | undefined;
}

const exportsIndicator = 'merchandise_exports';
/** How many goods stand beside a member. */
const goodsShown = 3;

/** The bloc on its plate, and beside it what each member brings; pointing at one shows the other. */
export const BlocMap = ({ members, summary }: BlocMapProps) => {
  const t = useTranslations('overview.map');
  const locale = useLocale();
  const { text } = useFigureText();
  const [active, setActive] = useState<string | null>(null);
  const rows = members
    .map((member) => ({ ...member, exports: indicatorOf(member, exportsIndicator) }))
    .sort((one, other) => (other.exports?.value ?? 0) - (one.exports?.value ?? 0));
  const sizes = sharesOfLargest(rows.map((row) => row.exports));
  const optionsOf = (iso3: string): number =>
    summary?.kinds.reduce((sum, kind) => sum + (kind.byMember[iso3] ?? 0), 0) ?? 0;
  const places = rows.flatMap(({ country, exports }, index) => {
    const position = capitalOf(country.iso3);
    if (position === null) return [];
    const size = sizes[index] ?? null;
    return [
      {
        id: country.iso3,
        position,
        label: country.name[locale],
        tone: 'turquoise' as const,
        to: `/members/${country.iso3}`,
        words: `${country.name[locale]}. ${t('exports')}: ${exports === null ? '—' : text(exports)}`,
        ...(size === null ? { certainty: 'unknown' as const } : { size, certainty: exports!.confidence }),
      },
    ];
  });
  const origins = rows.flatMap(({ exports }) => exports?.origins ?? []);
  return (
    <div className={styles.layout}>
      <div>
        <AtlasMap
          description={t('description')}
          places={places}
          ratio={0.82}
          active={active}
          onActive={setActive}
          legend={t('size')}
        />
        <div className={styles.source}>
          <SourceLine origins={origins} note={t('landSource')} />
        </div>
      </div>
      <div>
        <ol className={styles.members} aria-label={t('title')}>
          {rows.map(({ country, exports, brings }) => (
            <li
              key={country.iso3}
              data-active={country.iso3 === active || undefined}
              onPointerEnter={() => setActive(country.iso3)}
              onPointerLeave={() => setActive(null)}
            >
              <LinkTo to={`/members/${country.iso3}`} className={styles.name}>
                {country.name[locale]}
              </LinkTo>
              <span className={styles.exports}>
                {exports !== null && (
                  <FigureView figure={exports} subject={`${country.name[locale]}, ${t('exports')}`} />
                )}
              </span>
              <span className={styles.goods}>
                {brings
                  .slice(0, goodsShown)
                  .map(({ product }) => product.name[locale])
                  .join(' · ')}
              </span>
              {summary !== undefined && (
                <LinkTo
                  to="/options"
                  search={{ member: country.iso3 }}
                  className={styles.options}
                  aria-label={`${country.name[locale]}: ${t('optionCount', { count: optionsOf(country.iso3) })}`}
                >
                  {t('optionCount', { count: optionsOf(country.iso3) })}
                </LinkTo>
              )}
            </li>
          ))}
        </ol>
        <p className={styles.note}>{t('brings')}</p>
      </div>
    </div>
  );
};
