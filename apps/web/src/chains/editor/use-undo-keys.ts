import { useEffect, useRef } from 'react';
import type { WorkingCopy } from '../model/use-working-copy.ts';

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) on the whole page; within a field they stay with what is typed. */
export const useUndoKeys = (copy: Pick<WorkingCopy, 'undo' | 'redo'>): void => {
  const latest = useRef(copy);
  useEffect(() => {
    latest.current = copy;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) latest.current.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) latest.current.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
};
