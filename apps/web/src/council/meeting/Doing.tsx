import { useState } from 'react';
import type { ReactNode } from 'react';
import { Opened } from '../../drafting/forms/Opened.tsx';
import { Button } from '../../shell/Button.tsx';
import { useMeeting } from './meeting-context.ts';

interface DoingProps {
  readonly kind: string;
  readonly label: string;
  /** The form, told the seats it may be sent in and how to close itself. */
  readonly children: (form: {
    readonly seats: readonly string[];
    readonly account: string;
    readonly onClose: () => void;
  }) => ReactNode;
}

/** A button that opens a form where the reader may do what it does; nothing otherwise. */
export const Doing = ({ kind, label, children }: DoingProps) => {
  const { seatsFor, account } = useMeeting();
  const [isOpen, setOpen] = useState(false);
  const seats = seatsFor(kind);
  if (account === null || seats.length === 0) return null;
  return isOpen ? (
    <Opened>{children({ seats, account, onClose: () => setOpen(false) })}</Opened>
  ) : (
    <Button aria-expanded={false} onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
};
