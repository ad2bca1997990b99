import { calendarAddressSchema, packSchema } from '@hamkor/contract';
import { z } from 'zod';
import { onMatchingDuty } from '../../matching/on-duty.ts';
import type { ApiServer } from '../../platform/http.ts';
import { preferredLocale } from '../../platform/language.ts';
import { originOf } from '../../platform/origin-of.ts';
import { asViewer } from '../../platform/viewer.ts';
import { readAs } from '../../registry/read-as.ts';
import { caseParams, tag } from '../case-params.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';
import { councilFeed } from '../register/council-feed.ts';
import { findAddress, makeAddress, viewerOfAddress } from './calendar-address.ts';
import type { IsNamed } from './meeting-calendar.ts';
import { findMeetings, meetingCalendar } from './meeting-calendar.ts';
import { findPack } from './meeting-pack.ts';

const calendarType = 'text/calendar; charset=utf-8';
const calendarAnswer = {
  200: { description: 'iCalendar (RFC 5545)', content: { 'text/calendar': { schema: z.string() } } },
};
const token = z
  .stringFormat('32 characters of the address', /^[\w-]{32}$/)
  .describe('Secret part of the address');

/** In an address that may come into other hands only what everybody may know bears its name. */
const isPublic: IsNamed = ({ readers }) => readers === 'public';

const addCalendars = (api: ApiServer, { db, now, address }: CouncilDependencies): void => {
  api.get(
    '/council/calendar.ics',
    {
      schema: {
        tags: [tag],
        summary: 'Meetings that whoever asks may see, as a calendar',
        querystring: z.strictObject({}),
        response: calendarAnswer,
      },
    },
    async (request, reply) => {
      const meetings = await readAs(db, request.viewer, findMeetings);
      const locale = preferredLocale(request.headers['accept-language']);
      const origin = originOf(request, address);
      return reply.type(calendarType).send(await meetingCalendar(meetings, origin, locale, () => true));
    },
  );
  api.get(
    '/council/feed/:token.ics',
    {
      schema: {
        tags: [tag],
        summary:
          'Meetings that the owner of a secret address may see; those that are not public stand in it without their names',
        params: z.object({ token }),
        querystring: z.strictObject({}),
        response: calendarAnswer,
      },
    },
    async (request, reply) => {
      const viewer = await onMatchingDuty(db, (transaction) =>
        viewerOfAddress(transaction, request.params.token),
      );
      // The address is the secret: what was asked for is not repeated.
      if (viewer === null) return reply.problem({ kind: 'not-found', resource: 'case', id: 'feed' });
      const meetings = await asViewer(db, viewer, findMeetings);
      const locale = preferredLocale(request.headers['accept-language']);
      const origin = originOf(request, address);
      return reply.type(calendarType).send(await meetingCalendar(meetings, origin, locale, isPublic));
    },
  );
  api.get(
    '/council/calendar',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Secret address of the calendar of whoever is signed in',
        querystring: z.strictObject({}),
        response: { 200: calendarAddressSchema },
      },
    },
    async ({ viewer }) => ({ path: await asViewer(db, viewer, findAddress) }),
  );
  api.post(
    '/council/calendar',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Makes a new secret address; the one before no longer leads anywhere',
        body: z.strictObject({}).nullish(),
        response: { 201: calendarAddressSchema },
      },
    },
    async ({ viewer }, reply) => {
      const { account } = viewer;
      if (account === null) return reply.problem({ kind: 'not-signed-in' });
      const path = await asViewer(db, viewer, (transaction) =>
        makeAddress(transaction, account, now().toISOString()),
      );
      return reply.code(201).send({ path });
    },
  );
};

/** Meetings for calendars and for print, and the feed of the council. */
export const meetingRoutes = (api: ApiServer, dependencies: CouncilDependencies): void => {
  const { db, now, address } = dependencies;
  addCalendars(api, dependencies);
  api.get(
    '/council/feed.atom',
    {
      schema: {
        tags: [tag],
        summary: 'What is public of the council, as Atom, newest first',
        querystring: z.strictObject({}),
        response: {
          200: {
            description: 'Atom (RFC 4287)',
            content: { 'application/atom+xml': { schema: z.string() } },
          },
        },
      },
    },
    async (request, reply) => {
      const locale = preferredLocale(request.headers['accept-language']);
      const origin = originOf(request, address);
      // As a visitor sees it, whoever asks: a feed is handed on.
      const feed = await councilFeed(db, origin, locale, now().toISOString());
      return reply.type('application/atom+xml; charset=utf-8').send(feed);
    },
  );
  const pack: z.ZodType = packSchema.describe('The case, and the texts of what is before it');
  api.get(
    '/cases/:id/pack',
    {
      schema: {
        tags: [tag],
        summary: 'All texts of a meeting in one document, to be printed',
        params: caseParams,
        querystring: z.strictObject({}),
        response: { 200: pack },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await readAs(db, request.viewer, (reader) => findPack(reader, id, now().toISOString()));
      return found ?? reply.problem({ kind: 'not-found', resource: 'case', id });
    },
  );
};
