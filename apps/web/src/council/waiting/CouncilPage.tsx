import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useAccount } from '../../api/session.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Page, Section } from '../../shell/Page.tsx';
import { OpenCase } from '../open/OpenCase.tsx';
import { openingSeats } from '../open/opening-roles.ts';
import { waitingQuery } from '../queries.ts';
import type { CouncilSearch } from '../search.ts';
import { isCaseKind } from '../search.ts';
import { SilenceNotices } from './SilenceNotices.tsx';
import { UnderWay } from './UnderWay.tsx';
import { WaitingList } from './WaitingList.tsx';
import styles from './Waiting.module.css';

const route = getRouteApi('/council/');

/** Roles that act in the council: for them what waits stands first. */
const acting: ReadonlySet<string> = new Set([
  'national-coordinator',
  'ministry-editor',
  'analyst',
  'secretariat-officer',
]);
/** The council at a glance: what waits for one's state, what runs against the clock, what is under way. */
export const CouncilPage = () => {
  const t = useTranslations('council.page');
  const search: CouncilSearch = route.useSearch();
  const account = useAccount();
  const grants = account?.grants ?? [];
  const isActing = grants.some(({ role }) => acting.has(role));
  const mayOpen = openingSeats(grants).length > 0;
  const waiting = useQuery({ ...waitingQuery(), enabled: isActing });
  const opened = isCaseKind(search.open) ? search.open : null;
  const count = waiting.data?.items.length;
  return (
    <Page
      title={t('title')}
      heading={isActing && count !== undefined ? t('heading', { count }) : t('title')}
      lede={
        <>
          <p>{t(isActing ? 'ledeActing' : 'lede')}</p>
          {mayOpen && opened === null && (
            <p className={styles.openers}>
              {(['initiative', 'programme', 'project', 'meeting'] as const).map((kind) => (
                <LinkTo key={kind} to="/council" search={{ open: kind }}>
                  {t(`open.${kind}`)}
                </LinkTo>
              ))}
            </p>
          )}
        </>
      }
    >
      {opened !== null && (
        <OpenCase
          key={opened}
          kind={opened}
          dossier={search.dossier ?? null}
          parent={search.parent ?? null}
          mayOpen={mayOpen}
          account={account}
        />
      )}
      {isActing && (
        <Section heading={t('waits')} lede={t('waitsLede')}>
          <WaitingList query={waiting} mayOpen={mayOpen} />
        </Section>
      )}
      <SilenceNotices />
      <Section
        heading={t(account ? 'underWay' : 'public')}
        lede={t(account ? 'underWayLede' : 'publicLede')}
        tools={<LinkTo to="/council/cases">{t('allCases')}</LinkTo>}
      >
        <UnderWay mayOpen={mayOpen} isVisitor={account === null} />
      </Section>
    </Page>
  );
};
