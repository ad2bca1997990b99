import type { OptionDetailDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { optionQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { isOpenPlaced, writeBand } from '../options/rank-band.ts';
import type { OptionBasis } from '../options/search.ts';
import { basisParameters, basisSearch } from '../options/search.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Leaf, Paper } from '../shell/Paper.tsx';
import styles from './Brief.module.css';
import { BriefBars } from './BriefBars.tsx';
import { BriefDoubts } from './BriefDoubts.tsx';
import { briefFacts } from './brief-facts.ts';
import { BriefSources } from './BriefSources.tsx';
import { useBriefWords } from './use-brief-words.ts';

const route = getRouteApi('/options/$id/brief');

/** Headings a partner brings, named in a brief. */
const broughtNamed = 2;

const Worth = ({ detail }: { readonly detail: OptionDetailDocument }) => {
  const t = useTranslations('loaded.brief');
  const tBasis = useTranslations('options.basis');
  const { text } = useFigureText();
  const { points } = useNumberText();
  const { option, total } = detail;
  const { low, high, unit, basis } = option.value;
  const key = basis as never;
  return (
    <dl className={styles.worth}>
      <div>
        <dt>{t('worth')}</dt>
        <dd className={styles.large}>{text(option.value)}</dd>
        <dd>
          {low !== undefined &&
            high !== undefined &&
            `${t('interval', { low: text({ value: low, unit }), high: text({ value: high, unit }) })}; `}
          {tBasis.has(key) ? tBasis(key) : basis}
        </dd>
      </div>
      <div>
        <dt>{t('place')}</dt>
        <dd className={styles.large}>{writeBand(option)}</dd>
        <dd>
          {t('placeOf', { total, score: points(option.score) })}
          {isOpenPlaced(option) && `. ${t('open')}`}
        </dd>
      </div>
    </dl>
  );
};

const Partners = ({ option }: Pick<OptionDetailDocument, 'option'>) => {
  const t = useTranslations('loaded.brief');
  const tOption = useTranslations('find.option');
  const tRole = useTranslations('options.roles');
  const names = useNames();
  const edition = option.kind === 'substitution' ? 'HS2022' : (option.products[0]?.edition ?? 'HS2022');
  return (
    <section className={styles.part}>
      <h2>{t('partners')}</h2>
      <ul className={styles.partners}>
        {option.partners.map(({ iso3, role, brings }) => (
          <li key={iso3}>
            <b>{names.country(iso3)}</b>
            {' — '}
            {tRole(role)}
            {brings.length > 0 &&
              `; ${tOption('brings', {
                what: brings
                  .slice(0, broughtNamed)
                  .map((hs) => names.product(hs, edition))
                  .join('; '),
                more: Math.max(0, brings.length - broughtNamed),
              })}`}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sheet = ({ detail, basis }: { readonly detail: OptionDetailDocument; readonly basis: OptionBasis }) => {
  const t = useTranslations('loaded.brief');
  const tTitle = useTranslations('shell');
  const tKind = useTranslations('options.kinds');
  const words = useBriefWords();
  const { option } = detail;
  const { facts, bars } = briefFacts(option);
  const finding = words.finding(option);
  return (
    <Leaf
      title={finding}
      above={`${tTitle('title')} · ${t('above', { kind: tKind(option.kind) })}`}
      isBusy={!words.isReady}
      isAiry
    >
      <header>
        {detail.isSynthetic && <p className={styles.synthetic}>{t('synthetic')}</p>}
        <h1>{finding}</h1>
      </header>
      <Worth detail={detail} />
      <Partners option={option} />
      <section className={styles.part}>
        <h2>{t('decisive')}</h2>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact.key}>{words.fact(fact)}</li>
          ))}
        </ul>
        {bars.length > 0 && (
          <>
            <BriefBars bars={bars} />
            <p className={styles.note}>{t('figure')}</p>
          </>
        )}
      </section>
      <BriefDoubts option={option} />
      <BriefSources detail={detail} basis={basis} />
    </Leaf>
  );
};

/** One option on one sheet of A4, as a delegation carries it; on the screen it looks as it prints. */
export const BriefPage = () => {
  const t = useTranslations('loaded.brief');
  const { id } = route.useParams();
  const basis: OptionBasis = route.useSearch();
  const query = useQuery(optionQuery(id, basisParameters(basis)));
  return (
    <Paper
      back={
        <LinkTo to={`/options/${id}`} search={basisSearch(basis)}>
          {t('back')}
        </LinkTo>
      }
      print={t('print')}
    >
      <QueryView query={query} lines={18}>
        {(detail) => <Sheet detail={detail} basis={basis} />}
      </QueryView>
    </Paper>
  );
};
