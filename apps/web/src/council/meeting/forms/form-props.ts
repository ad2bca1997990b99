/** What every form of a meeting room is told. */
export interface MeetingFormProps {
  /** Seats in which it may be sent. */
  readonly seats: readonly string[];
  readonly account: string;
  readonly onClose: () => void;
}
