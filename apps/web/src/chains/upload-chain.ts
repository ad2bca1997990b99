import type { ChainSummaryDocument } from '@hamkor/contract';
import { authorization } from '../api/access-token.ts';
import { address, failureOf, pageLanguage, RequestFailed } from '../api/client.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a file with a model as it is; the model kept, or `RequestFailed` with what is wrong in which sheet. */
export const uploadChain = async (file: File): Promise<ChainSummaryDocument> => {
  const isWorkbook = file.name.toLowerCase().endsWith('.xlsx');
  let response: Response;
  try {
    response = await fetch(address('chains/models'), {
      method: 'POST',
      body: file,
      headers: {
        'content-type': isWorkbook ? workbook : 'application/json',
        accept: 'application/json',
        'accept-language': pageLanguage(),
        ...authorization(),
      },
    });
  } catch {
    throw new RequestFailed({ kind: 'unreachable' });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as ChainSummaryDocument;
  throw new RequestFailed(failureOf(response.status, body));
};
