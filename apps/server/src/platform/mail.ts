import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@hamkor/messages';

/** A letter in plain text. */
export interface Letter {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Language that subject and text are written in. */
  readonly language: Locale;
}

/** Sends a letter; rejects where the mail server does not take it. */
export type SendMail = (letter: Letter) => Promise<void>;

export interface MailSettings {
  /** `smtp://` or `smtps://` address of a mail server; null: letters are laid into `folder`. */
  readonly smtpUrl: string | null;
  /** What letters come from, as `Name <address>` or an address alone. */
  readonly from: string;
  /** Where letters lie as `.eml` files, one each, readable by the account of the server alone. */
  readonly folder: string;
  readonly now: () => Date;
}

/** A mail server that does not answer within this must not hold anybody up. */
const patienceMs = 15_000;

const messageOf = ({ to, subject, text, language }: Letter, { from, now }: MailSettings) => ({
  from,
  to,
  subject,
  text,
  date: now(),
  textEncoding: 'base64' as const,
  headers: {
    'Content-Language': language,
    // RFC 3834: nothing answers a letter that no person wrote.
    'Auto-Submitted': 'auto-generated',
  },
});

/** The letters are of people and carry tokens: nobody else on this machine may read them. */
const layDown = (folder: string, now: Date, content: Buffer): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const moment = now.toISOString().replaceAll(/[:.]/g, '-');
  const file = `${moment}-${randomBytes(4).toString('hex')}.eml`;
  writeFileSync(join(folder, file), content, { mode: 0o600, flag: 'wx' });
};

/** How letters leave: through the mail server that is named, else into a folder from which an operator may hand them on. */
export const openMail = (settings: MailSettings): SendMail => {
  const { smtpUrl, folder, now } = settings;
  return async (letter) => {
    const { createTransport } = await import('nodemailer');
    if (smtpUrl === null) {
      const transport = createTransport({ streamTransport: true, buffer: true });
      const { message } = await transport.sendMail(messageOf(letter, settings));
      layDown(folder, now(), message as Buffer);
      return;
    }
    const transport = createTransport({
      url: smtpUrl,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail(messageOf(letter, settings));
    } finally {
      transport.close();
    }
  };
};
