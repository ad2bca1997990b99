import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';

/** A deed as it is sent: what is done, and in which seat of the reader. */
export interface SentDeed {
  /** Kind of the act; `note`: a comment that stays within the state. */
  readonly kind: string;
  readonly body: object;
  readonly as: string | null;
}

/** Everything of the council that a deed in one case may show elsewhere. */
const isTouched = (key: unknown): boolean =>
  typeof key === 'string' && /^(?:cases|council|decisions|acts|notices|log)(?:\/|$)/.test(key);

/**
 * Sends deeds about a case. What the reader sees is read anew afterwards, also after a refusal: it was refused because
 * something is not as the page showed it.
 */
export const useDeed = (caseId: string) => {
  const client = useQueryClient();
  const path = `cases/${encodeURIComponent(caseId)}`;
  return useMutation({
    mutationFn: ({ kind, body, as }: SentDeed) =>
      kind === 'note'
        ? send('POST', `${path}/notes`, { kind: 'comment', ...body, as })
        : send('POST', `${path}/acts`, { kind, body, as }),
    // Not waited for: whoever sent it is told at once, before what comes anew takes the form away.
    onSettled: () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey[0]) });
    },
  });
};
