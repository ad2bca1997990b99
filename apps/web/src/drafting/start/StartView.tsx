import type { CaseAnswerDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Notice } from '../../shell/Notice.tsx';
import { Section } from '../../shell/Page.tsx';
import { SignInText } from '../../council/words/SignInText.tsx';
import { seatsFor } from '../may.ts';
import { StartForm } from './StartForm.tsx';

interface StartViewProps {
  readonly id: string;
  readonly account: string | null;
  readonly answer: CaseAnswerDocument;
  /** Whether an earlier state was asked for, at which there was no text yet. */
  readonly isPast: boolean;
}

/** Where there is no text yet: who may begin one, and how. */
export const StartView = ({ id, account, answer, isPast }: StartViewProps) => {
  const t = useTranslations('drafts.start');
  const seats = isPast ? [] : seatsFor(answer, 'drafting.start');
  if (account !== null && seats.length > 0)
    return (
      <Section heading={t('heading')} lede={t('lede')}>
        <StartForm id={id} account={account} seats={seats} title={answer.case.title} />
      </Section>
    );
  return (
    <>
      <Notice title={t('none')}>
        <p>{t(answer.case.isHistory ? 'noneHistory' : 'noneHelp')}</p>
      </Notice>
      {account === null && !answer.case.isHistory && <SignInText why={t('why')} />}
    </>
  );
};
