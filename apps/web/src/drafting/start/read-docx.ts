import type { ReadDraftDocument } from '@hamkor/contract';
import type { Language } from '@hamkor/drafting';
import { address, failureOf, pageLanguage, RequestFailed } from '../../api/client.ts';

/** Sends a file as it is to be read; the server keeps nothing of it. Throws `RequestFailed`. */
export const readDocx = async (id: string, file: File, language: Language): Promise<ReadDraftDocument> => {
  let response: Response;
  try {
    response = await fetch(address(`cases/${encodeURIComponent(id)}/document/docx`, { language }), {
      method: 'POST',
      body: file,
      headers: {
        accept: 'application/json',
        'accept-language': pageLanguage(),
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    });
  } catch {
    throw new RequestFailed({ kind: 'unreachable' });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as ReadDraftDocument;
  throw new RequestFailed(failureOf(response.status, body));
};
