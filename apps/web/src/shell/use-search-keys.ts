import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls `open` on `/` (outside a field) and on Ctrl+K or ⌘K (anywhere). */
export const useSearchKeys = (open: () => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      const letterK = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!slash && !letterK) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open]);
};
