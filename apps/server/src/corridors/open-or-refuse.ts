import type { FastifyReply } from 'fastify';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { CorridorService } from './corridor-service.ts';
import type { NetworkOpening } from './network-shelf.ts';

export type OpenedNetwork = Extract<NetworkOpening, { readonly kind: 'network' }>;

/** The network with the overlay asked for; null when a problem has been sent instead. */
export const openOrRefuse = async (
  corridors: Pick<CorridorService, 'open'>,
  overlay: string | undefined,
  reply: FastifyReply,
  locale: Locale,
): Promise<OpenedNetwork | null> => {
  const opened = corridors.open(overlay);
  switch (opened.kind) {
    case 'network':
      return opened;
    case 'unknown-overlay':
      await reply.problem({ kind: 'not-found', resource: 'overlay', id: opened.name });
      return null;
    case 'damaged-overlay': {
      const t = await phrases(locale);
      const detail = t('problems.corridors.damagedOverlay', { name: opened.name });
      await reply.problem({ kind: 'bad-input', errors: [{ pointer: '/query/overlay', detail }] });
      return null;
    }
  }
};
