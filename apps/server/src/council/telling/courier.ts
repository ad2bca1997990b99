import type { Letter, SendMail } from '../../platform/mail.ts';

/** Sends letters behind the back of whoever caused them. */
export interface Courier {
  readonly send: (letters: readonly Letter[]) => void;
  /** Waits until what was handed over has left or failed. */
  readonly settled: () => Promise<void>;
}

/** A letter that does not leave is told to the operator: the notice on the pages stands all the same. */
export const courier = (sendMail: SendMail, onDefect: (reason: unknown) => void): Courier => {
  let last: Promise<void> = Promise.resolve();
  const sendAll = async (letters: readonly Letter[]): Promise<void> => {
    for (const letter of letters)
      // oxlint-disable-next-line no-await-in-loop -- one letter after the other is kind to the mail server
      await sendMail(letter).catch(onDefect);
  };
  return {
    send: (letters) => {
      if (letters.length > 0) last = last.then(() => sendAll(letters));
    },
    settled: () => last,
  };
};
