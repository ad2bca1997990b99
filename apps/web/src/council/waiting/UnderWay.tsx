import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { CaseTable } from '../cases/CaseTable.tsx';
import { casesQuery } from '../queries.ts';

/** How many cases stand on the first page of the council. */
const shown = 12;

/** Cases in which something was done last; history from published sources where nothing else is public. */
export const UnderWay = ({
  mayOpen,
  isVisitor,
}: {
  readonly mayOpen: boolean;
  readonly isVisitor: boolean;
}) => {
  const t = useTranslations('council.page');
  const live = useQuery(casesQuery({ history: 'no', limit: shown }));
  const isEmpty = live.data?.items.length === 0;
  const history = useQuery({ ...casesQuery({ history: 'yes', limit: shown }), enabled: isEmpty });
  return (
    <QueryView query={live}>
      {({ items }) =>
        items.length > 0 ? (
          <CaseTable caption={t('underWay')} rows={items} />
        ) : (
          <>
            <Notice
              title={t('noCases')}
              actions={
                mayOpen ? (
                  <LinkTo to="/council" search={{ open: 'initiative' }}>
                    {t('open.initiative')}
                  </LinkTo>
                ) : (
                  isVisitor && <LinkTo to="/account/sign-in">{t('signIn')}</LinkTo>
                )
              }
            >
              <p>{t(mayOpen ? 'noCasesOpen' : isVisitor ? 'noCasesVisitor' : 'noCasesHelp')}</p>
            </Notice>
            {(history.data?.items.length ?? 0) > 0 && (
              <CaseTable caption={t('history')} rows={history.data!.items} />
            )}
          </>
        )
      }
    </QueryView>
  );
};
