import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { useDateText } from '../../evidence/use-date-text.ts';
import { Section } from '../../shell/Page.tsx';
import { ClockView } from '../time/ClockView.tsx';
import { useTimeWords } from '../time/use-time-words.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { Doing } from './Doing.tsx';
import { HoldForm } from './forms/HoldForm.tsx';
import { PlanForm } from './forms/PlanForm.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

/** When, where and how it meets; times on the clock of the place and on that of the reader. */
export const PlanSection = () => {
  const t = useTranslations('meetings');
  const time = useTimeWords();
  const words = useCouncilWords();
  const date = useDateText();
  const { matter, answer } = useMeeting();
  const { plan, heldOn } = matter.meeting;
  const clock = answer.clocks.find(({ kind }) => kind === 'meeting');
  const own = time.own(plan.startsAt, plan.zone);
  return (
    <Section
      heading={t('plan.heading')}
      tools={<a href={address('council/calendar.ics')}>{t('plan.calendar')}</a>}
    >
      <dl className={styles.facts}>
        <div>
          <dt>{t('plan.begins')}</dt>
          <dd>
            {heldOn === null && clock?.standing === 'running' ? (
              <ClockView at={plan.startsAt} zone={plan.zone} />
            ) : (
              <>
                {time.atPlace(plan.startsAt, plan.zone)}
                {own !== null && <small>{own}</small>}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('plan.ends')}</dt>
          <dd>{plan.endsAt === null ? t('unknown') : time.atPlace(plan.endsAt, plan.zone)}</dd>
        </div>
        <div>
          <dt>{t('plan.place')}</dt>
          <dd>
            {plan.place ?? t('unknown')} <small>{t(`format.${plan.format}`)}</small>
          </dd>
        </div>
        <div>
          <dt>{t('plan.link')}</dt>
          <dd>
            {plan.link === null ? (
              t('none')
            ) : (
              <a href={plan.link} rel="noreferrer noopener" target="_blank">
                {plan.link}
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('plan.chair')}</dt>
          <dd>{matter.chair === null ? t('unknown') : words.state(matter.chair)}</dd>
        </div>
        <div>
          <dt>{t('plan.held')}</dt>
          <dd>{heldOn === null ? t('plan.notHeld') : <time dateTime={heldOn}>{date(heldOn)}</time>}</dd>
        </div>
      </dl>
      <div className={styles.doing}>
        <Doing kind="council.plan-meeting" label={t('plan.change')}>
          {(form) => <PlanForm {...form} />}
        </Doing>
        <Doing kind="council.hold" label={t('hold.label')}>
          {(form) => <HoldForm {...form} />}
        </Doing>
      </div>
    </Section>
  );
};
