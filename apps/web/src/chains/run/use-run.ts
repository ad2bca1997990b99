import type { ChainRunDocument } from '@hamkor/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { address } from '../../api/client.ts';
import { chainRunQuery, isOpen } from '../queries.ts';
import { follow, noTrail } from './progress-trail.ts';
import type { ProgressTrail } from './progress-trail.ts';

/**
 * A run as it stands now and the trail of its solve: while it is open the server tells every step (server-sent
 * events; the browser connects anew by itself).
 */
export const useRun = (
  listed: ChainRunDocument,
): { readonly run: ChainRunDocument; readonly trail: ProgressTrail } => {
  const client = useQueryClient();
  const [told, setTold] = useState<ChainRunDocument | null>(null);
  const [trail, setTrail] = useState(noTrail);
  const { id } = listed;
  const open = isOpen(listed);
  useEffect(() => {
    if (!open) return undefined;
    const events = new EventSource(address(`chains/runs/${id}/events`));
    const hear = ({ data }: MessageEvent<string>): void => {
      const run = JSON.parse(data) as ChainRunDocument;
      setTold(run);
      const { progress } = run;
      if (progress !== null) setTrail((now) => follow(now, progress));
      if (isOpen(run)) return;
      events.close();
      client.setQueryData(chainRunQuery(id).queryKey, run);
      // Read again as it is kept: why it failed in the language of the page, and whether there is an answer.
      void client.invalidateQueries({ queryKey: chainRunQuery(id).queryKey });
      void client.invalidateQueries({ queryKey: ['chains', 'runs'] });
    };
    events.addEventListener('message', hear);
    return () => events.close();
  }, [id, open, client]);
  return { run: open && told !== null && told.id === id ? told : listed, trail };
};
