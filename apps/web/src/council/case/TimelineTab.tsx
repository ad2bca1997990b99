import { councilBodies } from '@hamkor/council';
import { draftingBodies } from '@hamkor/drafting';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Filters } from '../../filter/Filters.tsx';
import { Pager } from '../../options/Pager.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Section } from '../../shell/Page.tsx';
import { caseActsQuery } from '../queries.ts';
import type { CaseSearch } from '../search.ts';
import { offsetOf, pageLength } from '../search.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import { saidIn } from './said-in.ts';
import styles from './Case.module.css';

interface TimelineTabProps {
  readonly id: string;
  readonly search: CaseSearch;
  readonly onSearch: (change: { readonly [Name in keyof CaseSearch]?: string | undefined }) => void;
}

/** Every kind of act that a case may hold. */
const actKinds = [...Object.keys(councilBodies), ...Object.keys(draftingBodies)];

/** Acts that move the case on or stop it; the others are drawn lighter. */
const heavy: ReadonlySet<string> = new Set([
  'council.open',
  'council.register',
  'council.circulate',
  'council.table',
  'council.announce-silence',
  'council.object',
  'council.close',
  'council.sign',
  'council.deposit',
  'council.join',
  'drafting.consolidate',
  'drafting.certify',
]);

/** Every act in the case, the newest first: who in which capacity, what was said, its place in the log and its receipt. */
export const TimelineTab = ({ id, search, onSearch }: TimelineTabProps) => {
  const t = useTranslations('council');
  const locale = useLocale();
  const words = useCouncilWords();
  const moment = useMomentText();
  const query = useQuery(
    caseActsQuery(id, {
      part: search.deeds,
      kind: search.act,
      limit: pageLength,
      offset: offsetOf(search.page),
    }),
  );
  const isFiltered = search.deeds !== undefined || search.act !== undefined;
  return (
    <Section heading={t('timeline.heading')} lede={t('timeline.lede')}>
      <Filters
        label={t('timeline.filter')}
        onClear={
          isFiltered ? () => onSearch({ deeds: undefined, act: undefined, page: undefined }) : undefined
        }
      >
        <ChoiceField
          label={t('timeline.deeds')}
          chosen={search.deeds}
          choices={[
            { value: 'council', label: t('timeline.ofCouncil') },
            { value: 'drafting', label: t('timeline.ofText') },
          ]}
          onChoose={(deeds) => onSearch({ deeds, act: undefined, page: undefined })}
        />
        <ChoiceField
          label={t('timeline.act')}
          chosen={search.act}
          choices={actKinds
            .filter((kind) => search.deeds === undefined || kind.startsWith(`${search.deeds}.`))
            .map((value) => ({ value, label: words.did(value) }))
            .sort((one, other) => one.label.localeCompare(other.label, locale))}
          onChoose={(act) => onSearch({ act, page: undefined })}
          wide
        />
      </Filters>
      <QueryView query={query} lines={10}>
        {({ items, total, offset, limit }) =>
          total === 0 ? (
            <Notice title={t('timeline.none')}>
              <p>{t('timeline.noneHelp')}</p>
            </Notice>
          ) : (
            <>
              <ol className={styles.entries} reversed>
                {items.map((act) => (
                  <li
                    key={act.act}
                    id={`act-${act.act}`}
                    data-weight={heavy.has(act.kind) ? 'heavy' : undefined}
                  >
                    <span>
                      <b>{words.did(act.kind)}</b> <time dateTime={act.at}>{moment(act.at)}</time>
                    </span>
                    <span>
                      {words.actor(act.actor)}{' '}
                      <small className={styles.quiet}>{t(`capacity.${act.capacity}`)}</small>
                    </span>
                    {saidIn(act.body).map((said) => (
                      <blockquote key={said} className={styles.words} dir="auto">
                        {said}
                      </blockquote>
                    ))}
                    <span className={styles.links}>
                      <LinkTo to="/bank/log" search={{ subject: id, kind: act.kind }}>
                        {t('timeline.inLog', { act: `${act.act}` })}
                      </LinkTo>
                      <a
                        href={address(`acts/${act.act}/receipt`)}
                        download={`hamkor-act-${act.act}.json`}
                        title={act.hash}
                      >
                        {t('timeline.receipt')}
                      </a>
                    </span>
                  </li>
                ))}
              </ol>
              {total > limit && (
                <Pager
                  offset={offset}
                  limit={limit}
                  total={total}
                  onPage={(page) => onSearch({ page: page === 1 ? undefined : `${page}` })}
                />
              )}
            </>
          )
        }
      </QueryView>
    </Section>
  );
};
