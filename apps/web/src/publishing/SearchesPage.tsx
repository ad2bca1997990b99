import type { NoticeDocument, SavedSearchDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import fields from './form/Fields.module.css';
import { noticesQuery, searchesQuery } from './queries.ts';
import styles from './Searches.module.css';
import { SignInFirst } from './SignInFirst.tsx';
import { useBankChange } from './use-bank-change.ts';

const NewSearch = () => {
  const t = useTranslations('publishing.searches');
  const [query, setQuery] = useState('');
  const [notice, setNotice] = useState<string | undefined>('feed');
  const saving = useBankChange(() =>
    send('POST', 'searches', {
      name: query.trim(),
      query: query.trim(),
      filters: {},
      notice: notice ?? 'none',
    }),
  );
  return (
    <form
      className={fields.row}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(undefined, { onSuccess: () => setQuery('') });
      }}
    >
      <div className={fields.field}>
        <label htmlFor="new-search">{t('query')}</label>
        <input
          id="new-search"
          type="search"
          maxLength={200}
          required
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      <ChoiceField
        label={t('notice')}
        chosen={notice}
        any={t('way.none')}
        choices={(['feed', 'mail'] as const).map((value) => ({ value, label: t(`way.${value}`) }))}
        onChoose={setNotice}
      />
      <Button type="submit" disabled={query.trim() === '' || saving.isPending}>
        {t('save')}
      </Button>
      {saving.error !== null && <FailureView error={saving.error} />}
    </form>
  );
};

const Searches = () => {
  const t = useTranslations('publishing.searches');
  const query = useQuery(searchesQuery());
  const removing = useBankChange((id: string) => send('DELETE', `searches/${encodeURIComponent(id)}`));
  return (
    <>
      <NewSearch />
      <QueryView query={query} lines={2}>
        {({ items }) => (
          <>
            <ul className={styles.list}>
              {items.map(({ id, name, query: words, filters, notice, news, feed }: SavedSearchDocument) => (
                <li key={id}>
                  <span>
                    <LinkTo to="/bank" search={{ ...filters, q: words }}>
                      {name}
                    </LinkTo>{' '}
                    <small>
                      {t(`way.${notice}`)} · {t('news', { count: news })}
                    </small>{' '}
                    {feed !== null && <a href={feed}>{t('feed')}</a>}
                  </span>
                  <Button look="plain" disabled={removing.isPending} onClick={() => removing.mutate(id)}>
                    {t('remove')}
                  </Button>
                </li>
              ))}
            </ul>
            {items.length === 0 && <p>{t('none')}</p>}
          </>
        )}
      </QueryView>
      {removing.error !== null && <FailureView error={removing.error} />}
    </>
  );
};

const OneNotice = ({ notice }: { readonly notice: NoticeDocument }) => {
  const t = useTranslations('matching.notice');
  const moment = useMomentText();
  const { kind, args, to, at, isRead } = notice;
  const key = kind as 'interest-expressed';
  const words = t.has(key) ? t(key, args as never) : kind;
  return (
    <li data-unread={!isRead || undefined}>
      <span>
        {to === null ? words : <LinkTo to={to}>{words}</LinkTo>} <small>{moment(at)}</small>
      </span>
    </li>
  );
};

const Notices = () => {
  const t = useTranslations('publishing.searches');
  const query = useQuery(noticesQuery());
  const reading = useBankChange(() => send('POST', 'notices/read', { ids: null }));
  return (
    <QueryView query={query} lines={2}>
      {({ items, unread }) =>
        items.length === 0 ? (
          <p>{t('noNotices')}</p>
        ) : (
          <>
            {unread > 0 && (
              <Button disabled={reading.isPending} onClick={() => reading.mutate()}>
                {t('allRead', { count: unread })}
              </Button>
            )}
            <ul className={styles.list}>
              {items.map((notice) => (
                <OneNotice key={notice.id} notice={notice} />
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
};

/** Saved searches, and what they and others have brought. */
export const SearchesPage = () => {
  const t = useTranslations('publishing.searches');
  const account = useAccount();
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === null ? (
        <SignInFirst why={t('why')} />
      ) : (
        <>
          <Section heading={t('notices')}>
            <Notices />
          </Section>
          <Section heading={t('saved')} lede={t('savedLede')}>
            <Searches />
          </Section>
        </>
      )}
    </Page>
  );
};
