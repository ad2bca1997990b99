import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { problemSchema } from '@hamkor/contract';

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Every route of the API may answer with these, so they are documented in one place. */
const problemResponses = {
  404: problemResponse('There is no such thing'),
  422: problemResponse('A field of the request is wrong; `errors` names it and says what was expected'),
  503: problemResponse('The server or its database is not ready; try again'),
};

const isReading = (method: string | string[]): boolean => [method].flat().includes('GET');

/** What routes that need an account may be answered with. */
const accessResponses = {
  401: problemResponse('Sign in first'),
  403: problemResponse('Your roles do not allow this, or wait for a second factor'),
};

/** What only changes may be answered with. */
const changeResponses = {
  403: problemResponse(
    'Changes need the token of the operator, or may be asked for by pages of this server only',
  ),
  409: problemResponse('It cannot be done now, or something rests on it'),
  413: problemResponse('It is too large'),
};

/**
 * OpenAPI 3.1 at /api/openapi.json, made from the zod schemas of the routes, and a page to read and try it
 * at /api/docs. To be called before any route is added.
 */
export const describeApi = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hamkor',
        version,
        description:
          'Evidence and options for industrial cooperation between the member states of the Shanghai Cooperation Organisation.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'hamkor-session' } },
      },
    },
    transform: (document) => {
      const { needs } = document.route.config ?? {};
      const isGuarded = needs !== undefined && needs !== 'nothing';
      const schema: FastifySchema | undefined = document.url.startsWith('/api/v1/')
        ? {
            ...document.schema,
            ...(isGuarded ? { security: [{ session: [] }] } : {}),
            // Who may use it: nothing, an account, or one of some roles; see route-access.ts.
            ...(needs === undefined ? {} : { 'x-needs': needs }),
            response: {
              ...problemResponses,
              ...(isReading(document.route.method) ? {} : changeResponses),
              ...(isGuarded ? accessResponses : {}),
              ...(document.schema?.response as object | undefined),
            },
          }
        : document.schema;
      return jsonSchemaTransform({ ...document, schema } as Parameters<typeof jsonSchemaTransform>[0]);
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
};
