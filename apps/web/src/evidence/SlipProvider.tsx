import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { placeSlip } from './place-slip.ts';
import { SlipContext } from './slip-context.ts';
import type { SlipRequest } from './slip-context.ts';
import styles from './SlipProvider.module.css';

const SourceSlip = lazy(() => import('./SourceSlip.tsx'));

/**
 * Holds the one source slip of the page in the browser's top layer: it closes on Esc, on a press outside and
 * on scrolling its figure away, and gives the focus back to the figure.
 */
export const SlipProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslations('evidence');
  const [request, setRequest] = useState<SlipRequest | null>(null);
  const layer = useRef<HTMLDialogElement>(null);
  const open = useCallback((next: SlipRequest) => setRequest(next), []);
  const close = useCallback(() => layer.current?.hidePopover(), []);

  const place = useCallback(() => {
    const element = layer.current;
    if (element === null || request === null) return;
    const box = element.getBoundingClientRect();
    const at = placeSlip(request.anchor.getBoundingClientRect(), box, {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    });
    element.style.setProperty('--slip-left', `${at.left}px`);
    element.style.setProperty('--slip-top', `${at.top}px`);
  }, [request]);

  useLayoutEffect(() => {
    const element = layer.current;
    if (element === null || request === null) return undefined;
    element.showPopover();
    element.focus();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [request, place]);

  useEffect(() => {
    const element = layer.current;
    if (element === null) return undefined;
    const closed = (event: ToggleEvent): void => {
      if (event.newState === 'closed') setRequest(null);
    };
    element.addEventListener('toggle', closed);
    return () => element.removeEventListener('toggle', closed);
  }, []);

  return (
    <SlipContext value={open}>
      {children}
      <dialog
        ref={layer}
        popover="auto"
        tabIndex={-1}
        aria-label={t('slip.title')}
        className={styles.layer}
        data-open={request === null ? undefined : ''}
      >
        {request !== null && (
          <Suspense fallback={<p className={styles.waiting}>…</p>}>
            <SourceSlip request={request} onClose={close} />
          </Suspense>
        )}
      </dialog>
    </SlipContext>
  );
};
