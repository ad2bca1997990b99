import type { UploadDocument } from '@hamkor/contract';
import { authorization } from '../api/access-token.ts';
import { address, failureOf, pageLanguage, RequestFailed } from '../api/client.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/**
 * Sends a file to the server as it is and tells how many bytes are on their way. `fetch` cannot tell, so this is
 * an XMLHttpRequest. Throws `RequestFailed`; a signal stops it, and then it throws the signal's reason.
 */
export const uploadFile = (
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<UploadDocument> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address('uploads', { name: file.name }));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', pageLanguage());
    for (const [name, value] of Object.entries(authorization())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300 && body !== null) resolve(body as UploadDocument);
      else reject(new RequestFailed(failureOf(request.status, body)));
    });
    request.addEventListener('error', () => reject(new RequestFailed({ kind: 'unreachable' })));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
