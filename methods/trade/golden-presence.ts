import growthLab from './growth-lab-1995.json' with { type: 'json' };
import type { PresenceMatrix } from '@hamkor/trade';
import { presenceMatrix } from '@hamkor/trade';

/** Presence of ten countries in thirty headings: the input of the Growth Lab's golden case. */
export const goldenPresence = (): PresenceMatrix =>
  presenceMatrix(
    Object.keys(growthLab.in.presence),
    growthLab.in.products,
    Uint8Array.from(Object.values(growthLab.in.presence).join('').replaceAll(' ', ''), Number),
  );
