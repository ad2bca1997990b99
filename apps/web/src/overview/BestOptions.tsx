import type { OptionItemDocument, OptionSummaryDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Coverage } from '../evidence/Coverage.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { ScoreBar } from '../options/ScoreBar.tsx';
import { useOptionWords } from '../options/use-option-words.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import styles from './BestOptions.module.css';

const OptionLine = ({ option }: { readonly option: OptionItemDocument }) => {
  const { title } = useOptionWords();
  const tBasis = useTranslations('find.basisShort');
  const basis = option.value.basis as never;
  const country = useCountryName();
  const words = title(option);
  return (
    <li className={styles.option}>
      <span className={styles.rank}>{option.rank}</span>
      <LinkTo to={`/options/${option.id}`} className={styles.title}>
        {words}
      </LinkTo>
      <span className={styles.value}>
        <FigureView figure={option.value} subject={words} range={false} />
      </span>
      <span className={styles.basis}>{tBasis.has(basis) && tBasis(basis)}</span>
      <span className={styles.score}>
        <ScoreBar score={option.score} parts={option.parts} />
      </span>
      <Coverage
        grade={option.coverage.grade}
        ratio={option.coverage.ratio}
        country={option.coverage.iso3 === null ? null : country(option.coverage.iso3)}
      />
    </li>
  );
};

/** The best three options of each kind, kind by kind. */
export const BestOptions = ({ summary }: { readonly summary: OptionSummaryDocument }) => {
  const t = useTranslations('overview');
  const tKind = useTranslations('options.kinds');
  return (
    <div className={styles.kinds}>
      {summary.kinds.map(({ kind, total, best }) => (
        <section key={kind} className={styles.kind} aria-label={tKind(kind)}>
          <div className={styles.head}>
            <h3>{tKind(kind)}</h3>
            <p>{t(`kindAbout.${kind}`)}</p>
            {total > 0 && (
              <LinkTo to="/options" search={{ kind }}>
                {t('best.all', { count: total })}
              </LinkTo>
            )}
          </div>
          {best.length === 0 ? (
            <p className={styles.none}>{t('best.none')}</p>
          ) : (
            <ol className={styles.list}>
              {best.map((option) => (
                <OptionLine key={option.id} option={option} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
};
