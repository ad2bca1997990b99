import type { ValidationReport } from '@hamkor/trade';
import { loadStructurePageMessages } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { documentQuery, projectsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { RoomTexts } from '../shell/RoomTexts.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { ScoresFigure } from './ScoresFigure.tsx';
import { ScoresTable } from './ScoresTable.tsx';

/** Origins behind the test: the projects, the trade matrix, the headings and their inputs. */
const origins = ['data-bank', 'growth-lab-hs92', 'hamkor-nomenclature'];

/** One product of one project with its places. */
interface Placed {
  readonly id: string;
  readonly hs: string;
  readonly partners: readonly string[];
  readonly score: number | null;
  readonly demand: number | null;
}

const placedIn = ({ projects }: ValidationReport): Placed[] =>
  projects.flatMap(({ id, partners, products }) =>
    products.map(({ hs, percentiles }) => ({
      id,
      hs,
      partners,
      score: percentiles['full-mix'] ?? null,
      demand: percentiles.demand ?? null,
    })),
  );

/** How well the ranking finds projects that really exist: good or bad, with its figures. */
const Validation = () => {
  const t = useTranslations('validation');
  const locale = useLocale();
  const names = useNames();
  const { index, percent, count } = useNumberText();
  const query = useQuery(documentQuery<ValidationReport>('validation'));
  const projects = useQuery(projectsQuery());
  const report = query.data;
  const best = report?.scores.find(({ key }) => key === 'full-mix');
  const demand = report?.scores.find(({ key }) => key === 'demand');
  const areas = { auc: index(best?.auc ?? 0), demand: index(demand?.auc ?? 0) };
  const finding =
    best === undefined
      ? t('page.title')
      : t(best.beatsDemand ? 'page.findingBeats' : 'page.findingNot', areas);
  const nameOf = (id: string): string =>
    projects.data?.items.find((project) => project.id === id)?.name[locale] ?? id;
  return (
    <Page title={t('page.title')} heading={finding} lede={t('page.lede')}>
      <QueryView query={query} lines={16}>
        {(found) => (
          <>
            <ScoresFigure
              scores={found.scores}
              finding={finding}
              origins={origins}
              note={t('page.basis', {
                used: found.counts.projectsUsed,
                given: found.counts.projectsGiven,
                products: found.counts.productsUsed,
                candidates: found.counts.candidates,
                draws: found.draws,
                seed: String(found.seed),
                year: String(found.dataYear),
              })}
            />
            <Section heading={t('page.matched')} lede={t('page.matchedHelp')}>
              <ScoresTable scores={found.scores} />
            </Section>
            <Section heading={t('page.slices')} lede={t('page.slicesHelp')}>
              <DataTable
                caption={t('page.slices')}
                rows={best?.slices ?? []}
                rowKey={({ key }) => key}
                columns={[
                  {
                    id: 'slice',
                    header: t('page.slice'),
                    value: ({ key }) => t(`slices.${key}`),
                    pinned: true,
                  },
                  {
                    id: 'products',
                    header: t('page.products'),
                    value: ({ products }) => products,
                    numeric: true,
                  },
                  {
                    id: 'auc',
                    header: t('page.auc'),
                    value: ({ auc }) => auc,
                    render: ({ auc }) => (auc === null ? '—' : index(auc)),
                    numeric: true,
                  },
                  {
                    id: 'demand',
                    header: t('page.demand'),
                    value: ({ demandAuc }) => demandAuc,
                    render: ({ demandAuc }) => (demandAuc === null ? '—' : index(demandAuc)),
                    numeric: true,
                  },
                ]}
              />
            </Section>
            <Section heading={t('page.projects')} lede={t('page.projectsHelp')}>
              <DataTable
                caption={t('page.projects')}
                rows={placedIn(found)}
                rowKey={({ id, hs }) => `${id} ${hs}`}
                initialSort={{ id: 'score', desc: true }}
                columns={[
                  {
                    id: 'project',
                    header: t('page.project'),
                    value: ({ id }) => nameOf(id),
                    render: ({ id }) => <LinkTo to={`/projects/${id}`}>{nameOf(id)}</LinkTo>,
                    pinned: true,
                    wrap: true,
                  },
                  {
                    id: 'product',
                    header: t('page.product'),
                    value: ({ hs }) => names.product(hs, 'HS2022'),
                    wrap: true,
                  },
                  {
                    id: 'partners',
                    header: t('page.partners'),
                    value: ({ partners }) => partners.map(names.country).join(', '),
                    wrap: true,
                  },
                  {
                    id: 'score',
                    header: t('page.byScore'),
                    value: ({ score }) => score,
                    render: ({ score }) => (score === null ? '—' : percent(score)),
                    numeric: true,
                  },
                  {
                    id: 'demand',
                    header: t('page.byDemand'),
                    value: ({ demand: place }) => place,
                    render: ({ demand: place }) => (place === null ? '—' : percent(place)),
                    numeric: true,
                  },
                ]}
              />
            </Section>
            <Section
              heading={t('page.leftOut')}
              lede={t('page.leftOutHelp', { count: found.leftOut.length, total: found.counts.projectsGiven })}
            >
              <ul>
                {[...Map.groupBy(found.leftOut, ({ reason }) => reason)].map(([reason, left]) => (
                  <li key={reason}>
                    {count(left.length)}: {t(`reasons.${reason}`)}
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={t('page.caveats')}>
              <ul>
                {found.caveats.map((caveat) => (
                  <li key={caveat}>{t(`caveats.${caveat}`)}</li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only it and its like say. */
export const ValidationPage = () => (
  <RoomTexts name="structure" load={loadStructurePageMessages}>
    <Validation />
  </RoomTexts>
);
