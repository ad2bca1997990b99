import type { PackDocument } from '@hamkor/contract';
import { documentQuery } from '../../api/queries.ts';

/** All texts of a meeting in one document. */
export const packQuery = (id: string) => ({
  ...documentQuery<PackDocument>(`cases/${encodeURIComponent(id)}/pack`),
  staleTime: 0,
});
