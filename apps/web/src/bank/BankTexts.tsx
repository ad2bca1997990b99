import { loadBankPageMessages } from '@hamkor/messages';
import type { ReactNode } from 'react';
import { RoomTexts } from '../shell/RoomTexts.tsx';

/** Around a part of the data bank that stands on a page of another domain: brings its texts with it. */
export const BankTexts = ({ children }: { readonly children: ReactNode }) => (
  <RoomTexts name="bank" load={loadBankPageMessages}>
    {children}
  </RoomTexts>
);
