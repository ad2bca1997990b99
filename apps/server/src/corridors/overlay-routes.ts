import { overlayListSchema, overlaySchema } from '@hamkor/contract';
import type { OverlayDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import { phrases, preferredLocale } from '../platform/language.ts';
import type { ApiServer } from '../platform/http.ts';
import type { FieldError } from '../platform/problem.ts';
import { z } from 'zod';
import type { CorridorService } from './corridor-service.ts';
import { checkOverlay } from './overlays/check-overlay.ts';
import type { KeptOverlay } from './overlays/overlay-file.ts';
import { overlayNoticeWords } from './overlays/overlay-notice-words.ts';
import type { OverlayProblem } from './overlays/overlay-problem.ts';
import { overlayProblemWords } from './overlays/overlay-problem-words.ts';
import { overlayRowsSchema, readOverlayRows } from './overlays/overlay-rows.ts';

export interface OverlayDependencies {
  readonly corridors: Pick<CorridorService, 'facts' | 'overlays'>;
  readonly now?: () => Date;
}

type Words = Awaited<ReturnType<typeof phrases>>;

const tag = 'Corridors';
const params = z.object({ name: z.string().max(60).describe('Name of the overlay') });
const document: z.ZodType = overlaySchema;
/** Some 50,000 links. Larger ones are imported by the command line. */
const bodyLimit = 32 * 1024 ** 2;

const overlayDocument = (t: Words, { overlay, savedAt, sha256, notices }: KeptOverlay): OverlayDocument => ({
  name: overlay.name,
  nodes: overlay.nodes.length,
  links: overlay.links.length,
  borders: overlay.borders.length,
  rates: overlay.rates.length,
  calendars: overlay.calendars.length,
  savedAt,
  sha256,
  warnings: notices.map((notice) => overlayNoticeWords(t, notice)),
});

/** Columns of the tables are told as the fields of the request that they are here. */
const fieldOf = (column: string): string =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const errorOf = (t: Words, problem: OverlayProblem): FieldError => {
  const { file, line, column, found, expected, mend } = overlayProblemWords(t, problem);
  const row = line === null ? '' : `/${file}/${line - 1}`;
  const cell = row === '' || column === null ? '' : `/${fieldOf(column)}`;
  // How a name is given on the command line does not help here.
  if (problem.kind === 'bad-name')
    return { pointer: '/path/name', detail: t('problems.field.format', { expected }), expected };
  return { pointer: `/body${row}${cell}`, detail: `${found} ${mend}`, expected };
};

const addReading = (api: ApiServer, { corridors }: OverlayDependencies): void => {
  const listOf = async (locale: Locale) => {
    const t = await phrases(locale);
    return { items: corridors.overlays.list().map((kept) => overlayDocument(t, kept)) };
  };
  api.get(
    '/corridors/overlays',
    {
      schema: {
        tags: [tag],
        summary: 'Overlays: rows that somebody added to the network or put in place of shipped ones',
        response: { 200: overlayListSchema as z.ZodType },
      },
    },
    (request) => listOf(preferredLocale(request.headers['accept-language'])),
  );
  api.get(
    '/corridors/overlays/:name',
    {
      schema: {
        tags: [tag],
        summary: 'What an overlay holds, and what somebody should know before using it',
        description: 'Its rows are in the tables under /corridors/tables with `overlay`.',
        params,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const t = await phrases(preferredLocale(request.headers['accept-language']));
      const file = corridors.overlays.read(name);
      switch (file.kind) {
        case 'overlay':
          return overlayDocument(t, file);
        case 'missing':
          return reply.problem({ kind: 'not-found', resource: 'overlay', id: name });
        case 'damaged': {
          const detail = t('problems.corridors.damagedOverlay', { name });
          return reply.problem({ kind: 'bad-input', errors: [{ pointer: '/path/name', detail }] });
        }
      }
    },
  );
};

const addChanging = (api: ApiServer, { corridors, now = () => new Date() }: OverlayDependencies): void => {
  api.put(
    '/corridors/overlays/:name',
    {
      bodyLimit,
      schema: {
        tags: [tag],
        summary: 'Keep rows as an overlay; it takes the place of one of the same name',
        description:
          'Rows are checked beside the shipped network; where one is wrong, nothing is kept. A row with the id of a shipped one takes its place in every answer with `overlay`.',
        params,
        querystring: z.strictObject({
          allowDisconnected: z
            .enum(['true', 'false'])
            .default('false')
            .describe('Whether places that nothing joins to the network are taken'),
        }),
        body: overlayRowsSchema as z.ZodType,
        response: { 200: document },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const t = await phrases(preferredLocale(request.headers['accept-language']));
      const refuse = (problems: readonly OverlayProblem[]) =>
        problems.some(({ kind }) => kind === 'disk-full')
          ? reply.problem({ kind: 'disk-full' })
          : reply.problem({ kind: 'bad-input', errors: problems.map((problem) => errorOf(t, problem)) });
      const reading = readOverlayRows(name, request.body);
      if (reading.kind === 'refused') return refuse(reading.problems);
      const { overlay } = reading;
      const allowDisconnected = request.query.allowDisconnected === 'true';
      const check = checkOverlay(corridors.facts(), overlay, { allowDisconnected });
      if (check.kind === 'refused') return refuse(check.problems);
      const account = { savedAt: now().toISOString(), files: [], notices: check.notices };
      const saving = corridors.overlays.save(name, overlay, account);
      return saving.kind === 'saved' ? overlayDocument(t, saving.kept) : refuse(saving.problems);
    },
  );
  api.delete(
    '/corridors/overlays/:name',
    {
      schema: {
        tags: [tag],
        summary: 'Remove an overlay',
        params,
        response: { 204: z.null().describe('It is gone') },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      if (!corridors.overlays.remove(name))
        return reply.problem({ kind: 'not-found', resource: 'overlay', id: name });
      return reply.code(204).send(null);
    },
  );
};

/** Rows of one's own beside the shipped tables. */
export const overlayRoutes = (api: ApiServer, dependencies: OverlayDependencies): void => {
  addReading(api, dependencies);
  addChanging(api, dependencies);
};
