import { z } from 'zod';

/** Under which the routes of the council stand in the description of the API. */
export const tag = 'Council';

export const caseParams = z.object({
  id: z.stringFormat('programme-7k3v9m2qxd', /^[a-z0-9-]{1,60}$/).describe('Id of the case'),
});
