import { loadCorridorPageMessages } from '@hamkor/messages';
import type { ReactNode } from 'react';
import { RoomTexts } from '../shell/RoomTexts.tsx';

/** Around a page of corridors: brings the texts that only they say, so that the first view does not carry them. */
export const CorridorTexts = ({ children }: { readonly children: ReactNode }) => (
  <RoomTexts name="corridors" load={loadCorridorPageMessages}>
    {children}
  </RoomTexts>
);
