// oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a drawing that is walked by keys
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { Hidden } from '../shell/Hidden.tsx';
import type { Camera, Frame } from './camera.ts';
import { centredOn, panBy, toScreen, wholeView, zoomAt } from './camera.ts';
import type { CameraStore } from './camera-store.ts';
import { hitFinder } from './hit.ts';
import { walk } from './neighbour-walk.ts';
import type { Overlay } from './overlay.ts';
import type { Scene } from './scene.ts';
import styles from './SpaceCanvas.module.css';
import { useSpaceDrawing } from './use-space-drawing.ts';
import { useSpaceGestures } from './use-space-gestures.ts';
import { useStandingWords } from './use-standing-words.ts';

interface SpaceCanvasProps {
  readonly scene: Scene;
  readonly overlay: Overlay;
  readonly isWanted: (index: number) => boolean;
  readonly store: CameraStore;
  /** Index of the heading looked at, -1 for none. */
  readonly focus: number;
  readonly hover: number;
  readonly onFocus: (index: number) => void;
  readonly onHover: (index: number) => void;
  /** Enter on the heading looked at. */
  readonly onOpen: (index: number) => void;
  readonly onFrame: (frame: Frame) => void;
}

/** Pixels an arrow with Shift moves the view. */
const stride = 80;
const shifts: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

const isInside = (camera: Camera, frame: Frame, x: number, y: number): boolean => {
  const [left, top] = toScreen(camera, frame, x, y);
  return left > 40 && top > 40 && left < frame.width - 40 && top < frame.height - 40;
};

/** The view an unmodified key other than an arrow asks for. */
const keyed = (key: string, camera: Camera, frame: Frame): Camera | null => {
  const [middle, centre] = [frame.width / 2, frame.height / 2];
  if (key === '+' || key === '=') return zoomAt(camera, 1.5, middle, centre, frame);
  if (key === '-') return zoomAt(camera, 1 / 1.5, middle, centre, frame);
  return key === '0' ? wholeView : null;
};

/** The drawing of the space: pointed at, dragged, pinched, walked by keys, and spoken as it is walked. */
export const SpaceCanvas = (props: SpaceCanvasProps) => {
  const { scene, overlay, isWanted, store, focus, hover, onFocus, onHover, onOpen, onFrame } = props;
  const t = useTranslations('explore.space.canvas');
  const locale = useLocale();
  const { text } = useFigureText();
  const words = useStandingWords();
  const help = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const plate = useRef<HTMLDivElement>(null);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const place = useMergedRef(plate, ref);
  const frame = useMemo(() => ({ width, height }), [width, height]);
  const [said, setSaid] = useState('');
  const find = useMemo(() => hitFinder(scene, frame), [scene, frame]);
  const view = useMemo(
    () => ({ scene, overlay, isWanted, focus, hover, locale }),
    [scene, overlay, isWanted, focus, hover, locale],
  );
  useSpaceDrawing(canvas, view, store, frame);
  const gestures = useSpaceGestures(plate, { store, frame, find, onHover, onPick: onFocus });
  const { headings } = scene.document;

  const look = (index: number): void => {
    onFocus(index);
    const [x, y] = [scene.x[index]!, scene.y[index]!];
    if (!isInside(store.get(), frame, x, y)) store.set(centredOn(store.get(), x, y));
    setSaid(
      t('said', {
        hs: headings.hs[index]!,
        name: headings.name[index]![locale],
        standing: words(overlay.standing[index]!, overlay.choice),
        trade: text({ value: headings.worldUsd[index]!, unit: 'USD' }),
        ties: scene.ties[index]!.length,
      }),
    );
  };
  const stepped = (key: string): void => {
    const next = focus < 0 ? (scene.bySize[0] ?? null) : walk(scene, focus, key, frame.width / frame.height);
    if (next === null) setSaid(t('noWay'));
    else look(next);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const shift = shifts[event.key];
    const moved = keyed(event.key, store.get(), frame);
    if (shift !== undefined && event.shiftKey) store.set(panBy(store.get(), shift[0], shift[1], frame));
    else if (shift !== undefined) stepped(event.key);
    else if (moved !== null) store.set(moved);
    else if (event.key === 'Enter' && focus >= 0) onOpen(focus);
    else if (event.key === 'Escape' && focus >= 0) onFocus(-1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={place}
        className={styles.plate}
        role="application"
        aria-label={t('label')}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={pressed}
        data-pointing={hover >= 0 || undefined}
        {...gestures}
      >
        <canvas
          ref={(element) => {
            canvas.current = element;
            if (width > 0) onFrame(frame);
          }}
          className={styles.canvas}
          aria-hidden="true"
        />
      </div>
      <Hidden>
        <span id={help}>{t('help')}</span>
        <output>{said}</output>
      </Hidden>
    </>
  );
};
