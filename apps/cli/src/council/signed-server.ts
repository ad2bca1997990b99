import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readMachineKey, signedComponents } from '@hamkor/server';
import { usualServer } from '../search/open-bank.ts';
import type { Terminal } from '../terminal.ts';

/** Where to ask, and in whose name: options of every command of the council. */
export interface Asking {
  readonly server?: string;
  /** File with the private key (Ed25519, PEM) of a machine; without it a visitor asks. */
  readonly key?: string;
}

type Method = 'GET' | 'POST';

const problemLines = (document: unknown): string => {
  const { detail = '', errors = [] } = document as {
    readonly detail?: string;
    readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  };
  return [detail, ...errors.map((error) => `${error.pointer}: ${error.detail}`)].join('\n');
};

const signedHeaders = async (
  file: string,
  method: Method,
  url: string,
  body: string | undefined,
): Promise<Record<string, string>> => {
  const { httpbis } = await import('http-message-signatures');
  const privateKey = createPrivateKey(readFileSync(file));
  const x = privateKey.export({ format: 'jwk' }).x ?? '';
  const digest =
    body === undefined
      ? {}
      : { 'content-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:` };
  const { headers } = await httpbis.signMessage(
    {
      key: {
        id: readMachineKey(x)?.id ?? '',
        alg: 'ed25519',
        sign: async (data) => sign(null, data, privateKey),
      },
      fields: [...signedComponents, ...Object.keys(digest)],
      params: ['created', 'keyid', 'nonce', 'alg'],
      paramValues: { nonce: randomUUID() },
    },
    { method, url, headers: digest },
  );
  return headers as Record<string, string>;
};

const send = async (
  { server = usualServer, key }: Asking,
  method: Method,
  path: string,
  content: unknown,
  { locale, t, fail, refuse }: Terminal,
): Promise<Response | null> => {
  const url = `${server.replace(/\/$/, '')}/api/v1/${path}`;
  const body = content === undefined ? undefined : JSON.stringify(content);
  let signed: Record<string, string>;
  try {
    signed = key === undefined ? {} : await signedHeaders(key, method, url, body);
  } catch (error) {
    refuse(t('councilCli.badKey', { file: key!, reason: (error as Error).message }));
    return null;
  }
  try {
    return await fetch(url, {
      method,
      headers: {
        'accept-language': locale,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...signed,
      },
      ...(body === undefined ? {} : { body }),
    });
  } catch (error) {
    const { cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : (error as Error).message;
    fail(t('bankCli.bank.serverUnreachable', { address: server, reason }));
    return null;
  }
};

/** Asks a server, signed where there is a key; null after saying what is wrong with what was asked. */
export const askServer = async <T>(
  asking: Asking,
  method: Method,
  path: string,
  content: unknown,
  terminal: Terminal,
): Promise<T | null> => {
  const response = await send(asking, method, path, content, terminal);
  if (response === null) return null;
  const text = await response.text();
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    terminal.fail(terminal.t('councilCli.noAnswer', { status: String(response.status) }));
    return null;
  }
  if (response.ok) return document as T;
  terminal.refuse(problemLines(document));
  return null;
};
