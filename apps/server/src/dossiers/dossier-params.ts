import { z } from 'zod';

export const tag = 'Dossiers';
export const dossierParams = z.object({
  id: z.stringFormat('dossier-7k3v9m2qxd', /^\P{Cc}{1,60}$/u).describe('Id of the dossier'),
});
/** Hash of a snapshot. */
export const hashField = z.stringFormat('64 hexadecimal digits', /^[0-9a-f]{64}$/);
