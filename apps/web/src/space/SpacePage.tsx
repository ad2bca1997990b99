import type { SpaceDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { spaceQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { writeYears } from '../evidence/format-figure.ts';
import { useNames } from '../evidence/use-names.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { Page } from '../shell/Page.tsx';
import type { Frame } from './camera.ts';
import { centredOn, readCamera, writeCamera } from './camera.ts';
import { cameraStore } from './camera-store.ts';
import { HeadingCard } from './HeadingCard.tsx';
import { HeadingTable } from './HeadingTable.tsx';
import type { OverlayChoice } from './overlay.ts';
import { overlayOf } from './overlay.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { SpaceSearch } from './search.ts';
import { SpaceCanvas } from './SpaceCanvas.tsx';
import { SpaceFilters } from './SpaceFilters.tsx';
import { SpaceLegend } from './SpaceLegend.tsx';
import styles from './SpacePage.module.css';
import { spacePicture } from './space-picture.ts';
import { useSpaceFinding } from './use-space-finding.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const route = getRouteApi('/space');

/** Milliseconds after the last movement before the address takes the view. */
const rest = 400;

type Change = { readonly [Name in keyof SpaceSearch]?: SpaceSearch[Name] | undefined };

const choiceOf = ({ member, partner }: SpaceSearch): OverlayChoice => {
  if (member === undefined) return { kind: 'bloc' };
  return partner === undefined ? { kind: 'member', member } : { kind: 'pair', a: member, b: partner };
};

interface ExplorerProps {
  readonly scene: Scene;
  readonly search: SpaceSearch;
  readonly onChange: (change: Change) => void;
}

const Explorer = ({ scene, search, onChange }: ExplorerProps) => {
  const t = useTranslations('explore.space');
  const locale = useLocale();
  const navigate = route.useNavigate();
  const router = useRouter();
  const { document } = scene;
  const { member, partner, section } = search;
  const overlay = useMemo(
    () =>
      overlayOf(
        scene,
        choiceOf({
          ...(member === undefined ? {} : { member }),
          ...(partner === undefined ? {} : { partner }),
        }),
      ),
    [scene, member, partner],
  );
  const finding = useSpaceFinding(scene, overlay);
  const isWanted = useCallback(
    (index: number) => section === undefined || document.headings.section[index] === section,
    [document, section],
  );
  const [store] = useState(() => cameraStore(readCamera(search.view)));
  const frame = useRef<Frame>({ width: 900, height: 600 });
  const [hover, setHover] = useState(-1);
  const focus = (search.heading === undefined ? undefined : scene.indexOf.get(search.heading)) ?? -1;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The reader may be on the way to another page already: the view must not call the reader back.
        if (router.latestLocation.pathname === '/space') onChange({ view: writeCamera(store.get()) });
      }, rest);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, onChange, router]);
  const look = useCallback(
    (index: number) => onChange({ heading: index < 0 ? undefined : document.headings.hs[index] }),
    [onChange, document],
  );
  const go = (index: number): void => {
    look(index);
    if (index >= 0) {
      store.set(centredOn(store.get(), scene.x[index]!, scene.y[index]!));
    }
  };
  const open = (index: number): void =>
    void navigate({
      to: '/options',
      search: { product: document.headings.hs[index]!, ...(member === undefined ? {} : { member }) } as never,
    });
  const told = hover >= 0 ? hover : focus;
  return (
    <>
      <SpaceFilters scene={scene} search={search} onChange={onChange} onFound={go} />
      <ChartFrame
        level={2}
        finding={finding}
        title={finding}
        scope={
          <>
            {t('scope', {
              count: scene.count,
              edition: t(`edition.${document.edition}`),
              years: writeYears(document.years),
            })}
            <VintageLine vintage={document.vintage} />
          </>
        }
        legend={<SpaceLegend overlay={overlay} scene={scene} />}
        picture={() =>
          spacePicture({ scene, overlay, isWanted, focus, hover: -1, locale }, store.get(), frame.current)
        }
        chart={
          <div className={styles.explorer}>
            <div className={styles.plate}>
              <SpaceCanvas
                scene={scene}
                overlay={overlay}
                isWanted={isWanted}
                store={store}
                focus={focus}
                hover={hover}
                onFocus={look}
                onHover={setHover}
                onOpen={open}
                onFrame={(size) => {
                  frame.current = size;
                }}
              />
              <ZoomButtons store={store} frame={frame} />
              <p className={styles.help}>{t('canvas.mouse')}</p>
            </div>
            <HeadingCard
              scene={scene}
              overlay={overlay}
              index={told}
              isHeld={told === focus && focus >= 0}
              onGo={go}
              vintage={search.vintage}
            />
          </div>
        }
        table={<HeadingTable scene={scene} overlay={overlay} isWanted={isWanted} onOpen={open} />}
        origins={document.origins}
        note={document.vintage === null ? `${t('note')} ${t('shippedYear')}` : t('note')}
      />
    </>
  );
};

/** The page's name until its data say more. */
const Ready = ({
  document,
  search,
  onChange,
}: Omit<ExplorerProps, 'scene'> & { readonly document: SpaceDocument }) => {
  const scene = useMemo(() => sceneOf(document), [document]);
  return <Explorer scene={scene} search={search} onChange={onChange} />;
};

/** The product space: every heading's place, who has it, what is near. */
export const SpacePage = () => {
  const t = useTranslations('explore.space');
  const names = useNames();
  const search: SpaceSearch = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(spaceQuery(search.vintage));
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: SpaceSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const whose = [search.member, search.partner].flatMap((iso3) =>
    iso3 === undefined ? [] : [names.country(iso3)],
  );
  return (
    <Page title={[t('title'), ...whose].join(' · ')} heading={t('title')} lede={t('lede')}>
      <QueryView query={query} lines={16}>
        {(document) => <Ready document={document} search={search} onChange={change} />}
      </QueryView>
    </Page>
  );
};
