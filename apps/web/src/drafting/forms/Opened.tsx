import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Around a form that was just opened: its first field takes the focus, so that keyboards and readers go on in it. */
export const Opened = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current
      ?.querySelector<HTMLElement>('textarea, input, select, button')
      ?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={place}>{children}</div>;
};
