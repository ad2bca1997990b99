import type { ReachDocument, RouteDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { CorridorMap } from './CorridorMap.tsx';
import styles from './CorridorsPage.module.css';
import { LinkTable } from './LinkTable.tsx';
import { boxAround } from './network-shapes.ts';
import type { NetworkShapes } from './network-shapes.ts';
import { reachClass, reachDays } from './reach-class.ts';
import { ReachTable } from './ReachTable.tsx';
import { linkColourings } from './search.ts';
import type { CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import { SubjectCard } from './SubjectCard.tsx';
import type { SubjectNames } from './use-subject-name.ts';

interface MapSectionProps {
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
  readonly search: CorridorSearch;
  readonly chosen: RouteDocument | null;
  readonly compared: RouteDocument | null;
  readonly reach: ReachDocument | null;
  readonly onChange: (change: SearchChange) => void;
}

/** The map with its finding: the network, the routes told of, or the days to everywhere; a card beside it. */
export const MapSection = (props: MapSectionProps) => {
  const { shapes, names, search, chosen, compared, reach, onChange } = props;
  const t = useTranslations('corridors.map');
  const { from, to, colour = 'mode', at } = search;
  const ends = useMemo(() => [from, to].filter((id) => id !== undefined), [from, to]);
  // The view goes to the question, and stays there while its routes are looked at one after the other.
  const endPoints = useMemo(
    () =>
      ends.flatMap((id) => shapes.nodeOf.get(id)?.point ?? []).length > 0 && ends.length === 2
        ? boxAround(
            ends.flatMap((id) => {
              const point = shapes.nodeOf.get(id)?.point;
              return point === undefined ? [] : [point];
            }),
          )
        : null,
    [ends, shapes],
  );
  const operating = shapes.links.filter(({ link }) => link.status === 'operating').length;
  const within = (days: number): number =>
    (reach?.items ?? []).filter(
      ({ node, hours }) => node !== reach?.from && hours !== null && hours <= days * 24,
    ).length;
  const finding = (): string => {
    if (reach !== null) {
      return t('findingReach', {
        from: names.place(reach.from),
        five: within(reachDays[0]),
        ten: within(reachDays[1]),
        all: reach.items.filter(({ hours }) => reachClass(hours) !== null).length,
      });
    }
    if (chosen !== null && ends.length === 2)
      return t('findingRoute', { from: names.place(ends[0]!), to: names.place(ends[1]!) });
    return t('findingNetwork', {
      places: shapes.nodes.length,
      links: operating,
      breaks: shapes.nodes.filter(({ isBreak }) => isBreak).length,
    });
  };
  const origins = [
    ...new Set(
      [...shapes.document.nodes, ...shapes.document.links, ...shapes.document.borders].map(
        ({ origin }) => origin,
      ),
    ),
  ];
  return (
    <ChartFrame
      level={2}
      finding={finding()}
      title={finding()}
      scope={
        <>
          {t('scope')}
          {reach !== null && (
            <button type="button" className={styles.off} onClick={() => onChange({ reach: undefined })}>
              {t('reachOff')}
            </button>
          )}
        </>
      }
      legend={
        <div className={styles.colouring}>
          <ChoiceField
            label={t('colouring')}
            any={t('colour.mode')}
            chosen={colour === 'mode' ? undefined : colour}
            choices={linkColourings
              .filter((each) => each !== 'mode')
              .map((each) => ({ value: each, label: t(`colour.${each}`) }))}
            onChoose={(chosenColour) =>
              onChange({ colour: linkColourings.find((each) => each === chosenColour) })
            }
          />
        </div>
      }
      chart={
        <div className={styles.workbench} data-card={at !== undefined || undefined}>
          <CorridorMap
            shapes={shapes}
            names={names}
            colouring={colour}
            chosen={reach === null ? chosen : null}
            compared={reach === null ? compared : null}
            reach={reach}
            ends={reach === null ? ends : noEnds}
            shut={search.close}
            held={at ?? null}
            focus={reach === null ? endPoints : null}
            description={`${finding()} ${t('keys')}`}
            onPick={(subject) => onChange({ at: subject })}
          />
          {at !== undefined && (
            <SubjectCard subject={at} shapes={shapes} names={names} search={search} onChange={onChange} />
          )}
        </div>
      }
      table={
        reach === null ? (
          <LinkTable shapes={shapes} names={names} onOpen={(id) => onChange({ at: `link:${id}` })} />
        ) : (
          <ReachTable reach={reach} shapes={shapes} names={names} />
        )
      }
      origins={origins}
      note={t('note')}
    />
  );
};

const noEnds: readonly string[] = [];
