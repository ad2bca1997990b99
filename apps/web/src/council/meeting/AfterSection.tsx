import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Section } from '../../shell/Page.tsx';
import { DeedForm } from '../deeds/DeedForm.tsx';
import { ClockView } from '../time/ClockView.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { Doing } from './Doing.tsx';
import { useMeeting } from './meeting-context.ts';
import styles from './Meeting.module.css';

const deeds = ['council.sign', 'council.deposit', 'council.certify-copies'] as const;

/** Signatures, the receipt of the originals and certified copies, which follow it within seven days. */
export const AfterSection = () => {
  const t = useTranslations('meetings.after');
  const tCouncil = useTranslations('council');
  const words = useCouncilWords();
  const moment = useMomentText();
  const { matter, answer } = useMeeting();
  const { signatures, deposit, copies } = matter;
  const signed = Object.keys(signatures);
  const clock = answer.clocks.find(({ kind }) => kind === 'copies');
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('signed')}</dt>
          <dd>{signed.length === 0 ? t('nobody') : words.states(signed)}</dd>
        </div>
        <div>
          <dt>{t('deposit')}</dt>
          <dd>{deposit === null ? t('notYet') : moment(deposit.receivedAt)}</dd>
        </div>
        <div>
          <dt>{t('copies')}</dt>
          <dd>
            {copies === null ? t('notYet') : moment(copies.at)}
            {clock !== undefined && <ClockView at={clock.at} zone={clock.zone} standing={clock.standing} />}
          </dd>
        </div>
      </dl>
      <div className={styles.doing}>
        {deeds.map((kind) => (
          <Doing key={kind} kind={kind} label={tCouncil(`do.${kind}`)}>
            {(form) => <DeedForm kind={kind} matter={matter} {...form} seats={[...form.seats]} />}
          </Doing>
        ))}
      </div>
    </Section>
  );
};
