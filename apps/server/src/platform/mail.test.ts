import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openMail } from './mail.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-mail-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const now = () => new Date('2026-03-01T09:30:00.123Z');
const letter = {
  to: 'editor@ministry.example',
  subject: 'Приглашение в Hamkor',
  text: '您好。\nСсылка: https://hamkor.example/account/invitation?token=a-b_c\n',
  language: 'ru',
} as const;

const decoded = (eml: string): string => Buffer.from(eml.split('\r\n\r\n')[1]!, 'base64').toString();

test('without a mail server letters lie in the outbox, for its owner alone', async () => {
  const folder = join(home, 'outbox');
  const send = openMail({ smtpUrl: null, from: 'Hamkor <hamkor@localhost>', folder, now });
  await Promise.all([send(letter), send(letter)]);
  const files = readdirSync(folder);
  expect(files).toHaveLength(2);
  expect(files[0]).toMatch(/^2026-03-01T09-30-00-123Z-[0-9a-f]{8}\.eml$/);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, files[0]!)).mode & 0o777).toBe(0o600);
  const eml = readFileSync(join(folder, files[0]!), 'utf8');
  expect(eml).toContain('To: editor@ministry.example\r\n');
  expect(eml).toContain('From: Hamkor <hamkor@localhost>\r\n');
  expect(eml).toContain('Content-Language: ru\r\n');
  expect(eml).toContain('Auto-Submitted: auto-generated\r\n');
  expect(decoded(eml)).toBe(letter.text);
});

test('a line break in a subject or an address adds no header', async () => {
  const folder = join(home, 'hostile');
  const send = openMail({ smtpUrl: null, from: 'hamkor@localhost', folder, now });
  await send({
    to: 'a@b.example\r\nBcc: spy@evil.example',
    subject: 'Hello\r\nBcc: spy@evil.example',
    text: 'Text',
    language: 'en',
  });
  const [head] = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8').split('\r\n\r\n');
  expect(head).not.toMatch(/^Bcc:/im);
});

/** A mail server of a few lines: takes one letter and keeps what was said to it. */
const smtpServer = (said: string[]) =>
  createServer((socket: Socket) => {
    let isData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      said.push(text);
      if (isData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        isData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        isData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write(text.startsWith('RCPT TO:<refused') ? '550 no such box\r\n' : '250 ok\r\n');
    });
    socket.on('error', () => {});
  });

test('a mail server is handed the letter, and its refusal is told', async () => {
  const said: string[] = [];
  const server = smtpServer(said);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = join(home, 'unused');
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const send = openMail({ smtpUrl, from: 'hamkor@hamkor.example', folder, now });
  await send(letter);
  expect(said.join('')).toContain('RCPT TO:<editor@ministry.example>');
  expect(said.join('')).toContain('Content-Language: ru');
  await expect(send({ ...letter, to: 'refused@ministry.example' })).rejects.toThrow(/550/);
  expect(readdirSync(home)).not.toContain('unused');
  server.close();
});
