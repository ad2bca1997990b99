import type { ImportJobDocument } from '@hamkor/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { address } from '../api/client.ts';

/** Whether an import is still to come or under way. */
export const isOpen = ({ state }: Pick<ImportJobDocument, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/**
 * An import as it stands now: while it is open, the server tells every step (server-sent events; the browser
 * connects anew by itself). When it ends, everything that rests on loaded data is asked for anew.
 */
export const useJob = (listed: ImportJobDocument): ImportJobDocument => {
  const client = useQueryClient();
  const [told, setTold] = useState<ImportJobDocument | null>(null);
  const { id } = listed;
  const open = isOpen(listed);
  useEffect(() => {
    if (!open) return undefined;
    const events = new EventSource(address(`imports/${id}/events`));
    const hear = ({ data }: MessageEvent<string>): void => {
      const job = JSON.parse(data) as ImportJobDocument;
      setTold(job);
      if (isOpen(job)) return;
      events.close();
      void client.invalidateQueries();
    };
    events.addEventListener('message', hear);
    return () => {
      events.close();
      // What was told of this run says nothing of the next one, when it is resumed.
      setTold(null);
    };
  }, [id, open, client]);
  return open && told !== null && told.id === id ? told : listed;
};
