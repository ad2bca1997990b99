import type { CaseDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Section } from '../../shell/Page.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';
import { PositionMap } from './PositionMap.tsx';
import type { Stand } from './stands.ts';
import { questionShown, standsOf } from './stands.ts';

/** Where every member and observer stands: on the map at a glance, in the table word for word. */
export const PositionsTab = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const moment = useMomentText();
  const [active, setActive] = useState<string | null>(null);
  const stands = standsOf(matter);
  const isAsked = questionShown(matter) !== null;
  const stance = (stand: Stand): string =>
    stand.said.length === 0
      ? t(
          stand.hasSay
            ? isAsked
              ? 'stance.silent'
              : 'stance.notAsked'
            : stand.isMember
              ? 'stance.noSay'
              : 'stance.observer',
        )
      : stand.said.map((position) => t(`stance.${position.stance}`)).join(', ');
  const columns: readonly TableColumn<Stand>[] = [
    {
      id: 'state',
      header: t('positions.state'),
      value: ({ state }) => words.state(state),
      pinned: true,
    },
    {
      id: 'stance',
      header: t('positions.stance'),
      value: stance,
      render: (stand) => (
        <span className={styles.stance} data-stance={stand.stance ?? undefined}>
          {stance(stand)}
        </span>
      ),
      wrap: true,
    },
    {
      id: 'words',
      header: t('positions.words'),
      value: ({ said }) =>
        said
          .flatMap(({ point, text }) => (text === null ? [] : [point === null ? text : `${point}: ${text}`]))
          .join('\n') || null,
      render: ({ said }) =>
        said
          .filter(({ text }) => text !== null)
          .map((position) => (
            <div key={position.act} className={styles.words} dir="auto">
              {position.point !== null && <b>{position.point}: </b>}
              {position.text}
            </div>
          )),
      wrap: true,
      width: 26,
    },
    {
      id: 'part',
      header: t('positions.part'),
      value: ({ participation }) => (participation === null ? null : t(`part.${participation}`)),
    },
    {
      id: 'since',
      header: t('positions.since'),
      value: ({ since }) => since?.at ?? null,
      render: ({ since }) => (since === null ? null : <time dateTime={since.at}>{moment(since.at)}</time>),
    },
    {
      id: 'act',
      header: t('positions.act'),
      value: ({ since }) => since?.act ?? null,
      numeric: true,
    },
  ];
  return (
    <Section heading={t('positions.heading')} lede={t('positions.lede')}>
      <div className={styles.map}>
        <PositionMap stands={stands} active={active} onActive={setActive} stance={stance} />
        <DataTable
          caption={t('positions.heading')}
          columns={columns}
          rows={stands}
          rowKey={({ state }) => state}
          {...(active === null ? {} : { selected: active })}
        />
      </div>
    </Section>
  );
};
