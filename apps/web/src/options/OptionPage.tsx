import type { OptionDetailDocument, OptionDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { optionQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { Coverage } from '../evidence/Coverage.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Steps } from '../evidence/Steps.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { OpenDossier } from '../dossiers/OpenDossier.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { BasisBar } from './BasisBar.tsx';
import { ChainLink } from './ChainLink.tsx';
import { ComplementarityFacts } from './ComplementarityFacts.tsx';
import { CoProductionFacts } from './CoProductionFacts.tsx';
import { ExportPotentialFacts } from './ExportPotentialFacts.tsx';
import { ExploreLinks } from './ExploreLinks.tsx';
import { FlagList } from './FlagList.tsx';
import { JointFacts } from './JointFacts.tsx';
import { LocalisationFacts } from './LocalisationFacts.tsx';
import { Missing } from './Missing.tsx';
import styles from './OptionPage.module.css';
import { PlacesPanel } from './PlacesPanel.tsx';
import { ProductionSharingFacts } from './ProductionSharingFacts.tsx';
import { isOpenPlaced, writeBand } from './rank-band.ts';
import { RankSection } from './RankSection.tsx';
import type { OptionBasis } from './search.ts';
import { basisParameters, basisSearch } from './search.ts';
import { SubstitutionFacts } from './SubstitutionFacts.tsx';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import { WaySection } from './WaySection.tsx';

const FlowMap = lazy(() => import('./OptionsMap.tsx'));
const OptionPartners = lazy(() => import('../bank/partners/OptionPartners.tsx'));
const route = getRouteApi('/options/$id');

const Facts = ({ option }: { readonly option: OptionDocument }) => {
  const facts = option.explanation;
  switch (facts.kind) {
    case 'substitution':
      return <SubstitutionFacts option={option} facts={facts as never} />;
    case 'joint-diversification':
      return <JointFacts option={option} facts={facts as never} />;
    case 'localisation':
      return <LocalisationFacts option={option} facts={facts as never} />;
    case 'co-production':
      return <CoProductionFacts option={option} facts={facts as never} />;
    case 'export-potential':
      return <ExportPotentialFacts option={option} facts={facts as never} />;
    case 'complementarity':
      return <ComplementarityFacts option={option} facts={facts as never} />;
    case 'production-sharing':
      return <ProductionSharingFacts option={option} facts={facts as never} />;
  }
};

/** The head of the page: what it is worth, where it stands, who does what. */
const Summary = ({ option, total }: { readonly option: OptionDocument; readonly total: number }) => {
  const t = useTranslations('find.option');
  const tRole = useTranslations('options.roles');
  const tBasis = useTranslations('options.basis');
  const names = useNames();
  const { title } = useOptionWords();
  const { points, count } = useNumberText();
  const { text } = useFigureText();
  const { low, high, unit } = option.value;
  const basis = option.value.basis as never;
  return (
    <div className={styles.summary}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('value')}</dt>
          <dd className={styles.large}>
            <FigureView figure={option.value} subject={title(option)} range={false} />
          </dd>
          {low !== undefined && high !== undefined && low < high && (
            <dd>{t('interval', { low: text({ value: low, unit }), high: text({ value: high, unit }) })}</dd>
          )}
          <dd className={styles.small}>{tBasis.has(basis) ? tBasis(basis) : option.value.basis}</dd>
        </div>
        <div>
          <dt>{t('rank')}</dt>
          <dd className={styles.large}>{isOpenPlaced(option) ? writeBand(option) : count(option.rank)}</dd>
          <dd className={styles.small}>
            {isOpenPlaced(option)
              ? t('band', { places: writeBand(option), total, score: points(option.score) })
              : t('rankOf', { total, score: points(option.score) })}
          </dd>
        </div>
        <div>
          <dt>{t('coverage')}</dt>
          <dd className={styles.large}>
            <Coverage
              grade={option.coverage.grade}
              ratio={option.coverage.ratio}
              country={option.coverage.iso3 === null ? null : names.country(option.coverage.iso3)}
            />
          </dd>
        </div>
        {option.partners.map((partner) => (
          <div key={partner.iso3}>
            <dt>{tRole(partner.role)}</dt>
            <dd className={styles.partner}>
              <LinkTo to={`/members/${partner.iso3}`}>{names.country(partner.iso3)}</LinkTo>
            </dd>
            {partner.brings.length > 0 && (
              <dd className={styles.small}>
                {t('brings', {
                  what: partner.brings
                    .slice(0, 3)
                    .map((hs) =>
                      names.product(
                        hs,
                        option.kind === 'substitution' ? 'HS2022' : (option.products[0]?.edition ?? 'HS2022'),
                      ),
                    )
                    .join('; '),
                  more: Math.max(0, partner.brings.length - 3),
                })}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div className={styles.map}>
        <Suspense fallback={<Waiting lines={6} />}>
          <FlowMap options={[option]} />
        </Suspense>
      </div>
    </div>
  );
};

const Neighbours = ({
  detail,
  basis,
}: {
  readonly detail: OptionDetailDocument;
  readonly basis: OptionBasis;
}) => {
  const t = useTranslations('find.option');
  return (
    <nav className={styles.neighbours} aria-label={t('neighbours')}>
      {detail.previous !== null && (
        <LinkTo to={`/options/${detail.previous.id}`} search={basisSearch(basis)} rel="prev">
          {t('previous', { rank: detail.previous.rank })}
        </LinkTo>
      )}
      {detail.next !== null && (
        <LinkTo to={`/options/${detail.next.id}`} search={basisSearch(basis)} rel="next">
          {t('next', { rank: detail.next.rank })}
        </LinkTo>
      )}
    </nav>
  );
};

/** One option, unfolded: worth, partners, the facts behind it, how it is ranked, what would say more. */
export const OptionPage = () => {
  const t = useTranslations('find.option');
  const tKind = useTranslations('options.kinds');
  const { id } = route.useParams();
  const basis: OptionBasis = route.useSearch();
  const navigate = route.useNavigate();
  const { title } = useOptionWords();
  const query = useQuery(optionQuery(id, basisParameters(basis)));
  const change = (wanted: { readonly [Name in keyof OptionBasis]?: OptionBasis[Name] | undefined }): void =>
    void navigate({
      search: ((now: object) => ({ ...now, ...wanted })) as never,
      replace: true,
      resetScroll: false,
    });
  const option = query.data?.option;
  return (
    <Page
      title={option === undefined ? id : title(option)}
      above={
        option !== undefined && (
          <LinkTo to="/options" search={{ kind: option.kind, ...basisSearch(basis) }}>
            {tKind(option.kind)}
          </LinkTo>
        )
      }
    >
      <BasisBar basis={basis} answer={query.data} onChange={change}>
        <LinkTo to={`/options/${id}/brief`} search={basisSearch(basis)}>
          {t('brief')}
        </LinkTo>
        <ChainLink option={id} />
        <OpenDossier kind="option" id={id} />
      </BasisBar>
      <QueryView query={query} lines={18}>
        {(detail) => (
          <>
            <Summary option={detail.option} total={detail.total} />
            {detail.option.flags.length > 0 && (
              <Section heading={t('flags')}>
                <FlagList flags={detail.option.flags} />
              </Section>
            )}
            <Facts option={detail.option} />
            <WaySection route={detail.route} hasRoutes={detail.hasRoutes}>
              <PlacesPanel
                members={[...new Set(detail.option.partners.map(({ iso3 }) => iso3))]}
                places={basis.places}
                onChange={(places) => change({ places })}
              />
            </WaySection>
            <RankSection
              option={detail.option}
              total={detail.total}
              weights={basis.weights ?? ''}
              onWeights={(weights) => change({ weights: weights === '' ? undefined : weights })}
            />
            <Suspense fallback={<Waiting lines={4} />}>
              <OptionPartners option={id} vintage={basis.vintage} />
            </Suspense>
            {detail.option.steps.length > 0 && (
              <Section heading={t('steps')}>
                <Steps steps={detail.option.steps} />
              </Section>
            )}
            {detail.option.missing.length > 0 && (
              <Section heading={t('missing')} lede={t('missingHelp')}>
                <Missing items={detail.option.missing} />
              </Section>
            )}
            <SourceLine
              origins={[...new Set([...detail.option.origins, ...(detail.route?.origins ?? [])])]}
            />
            <ExploreLinks option={detail.option} basis={basis} />
            <Neighbours detail={detail} basis={basis} />
          </>
        )}
      </QueryView>
    </Page>
  );
};
