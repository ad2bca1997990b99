import type { DeliveryViewDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useText } from '../bank/NameIn.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import band from '../dossiers/band/Band.module.css';
import deeds from '../dossiers/form/Entry.module.css';
import { TextOf } from '../dossiers/TextOf.tsx';
import { CertaintyKey } from '../evidence/CertaintySwatch.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { Standing } from './board/Standing.tsx';
import { CostTable } from './costs/CostTable.tsx';
import { EarnedFacts } from './earned/EarnedFacts.tsx';
import { BaselineForm } from './forms/BaselineForm.tsx';
import { PlainForms } from './forms/PlainForms.tsx';
import { Gantt } from './gantt/Gantt.tsx';
import { ganttRows } from './gantt/gantt-row.ts';
import { GanttKey } from './gantt/GanttKey.tsx';
import { GanttTable } from './gantt/GanttTable.tsx';
import { useMilestoneWords } from './gantt/use-milestone-words.ts';
import { MilestoneList } from './milestones/MilestoneList.tsx';
import { OutlookView } from './outlook/OutlookView.tsx';
import { deliveryQuery } from './queries.ts';
import { ReviewSection } from './reviews/ReviewSection.tsx';
import type { DeliverySearch } from './search.ts';
import { TrailSection } from './tasks/TrailSection.tsx';

const route = getRouteApi('/delivery/$id');

const Band = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery');
  const nameOf = useCountryName();
  const date = useDateText();
  const { delivery, standing } = view;
  return (
    <dl className={band.band}>
      <div>
        <dt>{t('board.column.standing')}</dt>
        <dd>
          <Standing standing={standing} />
        </dd>
      </div>
      <div>
        <dt>{t('board.column.states')}</dt>
        <dd>{delivery.states.map(nameOf).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('open.start')}</dt>
        <dd>{date(delivery.start)}</dd>
      </div>
      <div>
        <dt>{t('open.class')}</dt>
        <dd>{t(`class.${delivery.projectClass}`)}</dd>
      </div>
      <div>
        <dt>{t('band.case')}</dt>
        <dd>
          <LinkTo to={`/council/cases/${delivery.id}`}>{t('band.toCase')}</LinkTo>
          {delivery.dossier !== null && (
            <>
              {' · '}
              <LinkTo to={`/dossiers/${delivery.dossier}`}>{t('band.toDossier')}</LinkTo>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('band.log')}</dt>
        <dd>
          <LinkTo to="/bank/log" search={{ subject: delivery.id }}>
            {t('band.acts')}
          </LinkTo>
        </dd>
      </div>
    </dl>
  );
};

const Plan = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery');
  const words = useMilestoneWords();
  const rows = ganttRows(view);
  const end = rows.find(({ id }) => id === 'end');
  const finding =
    end === undefined ? t('gantt.caption') : t('gantt.finding', { slip: words.slip(end.slipDays) });
  return (
    <Section id="plan" heading={t('gantt.heading')} lede={t('gantt.lede')}>
      {rows.length === 0 ? (
        <p>{t('gantt.none')}</p>
      ) : (
        <ChartFrame
          finding={finding}
          title={finding}
          origins={[]}
          note={t('gantt.note')}
          legend={<GanttKey />}
          chart={
            <Gantt
              rows={rows}
              start={view.delivery.start}
              today={view.today}
              description={t('gantt.caption')}
            />
          }
          table={<GanttTable rows={rows} />}
        />
      )}
      <div className={deeds.deeds}>
        <BaselineForm view={view} />
      </div>
    </Section>
  );
};

const Contents = ({ view }: { readonly view: DeliveryViewDocument }) => {
  const t = useTranslations('delivery');
  const search: DeliverySearch = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <Band view={view} />
      <Plan view={view} />
      <Section id="outlook" heading={t('outlook.heading')} lede={t('outlook.lede')}>
        <OutlookView view={view} />
      </Section>
      <Section id="earned" heading={t('earned.heading')} lede={t('earned.lede')}>
        <EarnedFacts
          view={view}
          plan={search.plan === 'first' ? 'first' : 'newest'}
          onPlan={(plan) =>
            void navigate({
              search: ((now: object) => ({ ...now, plan: plan === 'first' ? plan : undefined })) as never,
              replace: true,
              resetScroll: false,
            })
          }
        />
        <CostTable delivery={view.delivery} />
        <PlainForms kinds={['delivery.report-cost', 'delivery.report-indicator']} view={view} />
      </Section>
      <Section id="milestones" heading={t('milestone.heading')} lede={t('milestone.lede')}>
        <MilestoneList view={view} />
        <PlainForms
          kinds={[
            'delivery.forecast',
            'delivery.report-progress',
            'delivery.achieve',
            'delivery.confirm',
            'delivery.dispute',
            'delivery.settle-dispute',
            'delivery.take-back',
          ]}
          view={view}
        />
      </Section>
      <TrailSection view={view} />
      <ReviewSection view={view} />
      <CertaintyKey />
    </>
  );
};

/** The delivery of one project: plan, expectation and what was reached, in dates and in money, and who looked for himself. */
export const DeliveryPage = () => {
  const t = useTranslations('delivery');
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(deliveryQuery(id));
  const delivery = query.data?.delivery;
  return (
    <Page
      title={delivery === undefined ? id : text(delivery.title)}
      heading={delivery === undefined ? id : <TextOf text={delivery.title} />}
      above={<LinkTo to="/delivery">{t('title')}</LinkTo>}
    >
      <QueryView query={query} lines={18}>
        {(view) => <Contents view={view} />}
      </QueryView>
    </Page>
  );
};
