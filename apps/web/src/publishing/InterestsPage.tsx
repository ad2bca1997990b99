import type { InterestDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { InterestCase } from './InterestCase.tsx';
import { interestsQuery } from './queries.ts';
import styles from './Review.module.css';
import { SignInFirst } from './SignInFirst.tsx';

const Cases = ({ interests }: { readonly interests: readonly InterestDocument[] }) => {
  const t = useTranslations('publishing.interests');
  if (interests.length === 0) return <p>{t('noneHere')}</p>;
  return (
    <ul className={styles.cases}>
      {interests.map((interest) => (
        <li key={interest.id}>
          <InterestCase interest={interest} />
        </li>
      ))}
    </ul>
  );
};

const All = () => {
  const t = useTranslations('publishing.interests');
  const query = useQuery(interestsQuery());
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Notice title={t('none')} actions={<LinkTo to="/bank/board">{t('toBoard')}</LinkTo>}>
            <p>{t('noneHelp')}</p>
          </Notice>
        ) : (
          <>
            <Section heading={t('received')} lede={t('receivedLede')}>
              <Cases interests={items.filter(({ side }) => side === 'holder')} />
            </Section>
            <Section heading={t('sent')} lede={t('sentLede')}>
              <Cases interests={items.filter(({ side }) => side === 'asker')} />
            </Section>
          </>
        )
      }
    </QueryView>
  );
};

/** Expressions of interest, received and sent, each on its step of the ladder. */
export const InterestsPage = () => {
  const t = useTranslations('publishing.interests');
  const account = useAccount();
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === null ? <SignInFirst why={t('why')} /> : <All />}
    </Page>
  );
};
