import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Media types by what a reader calls the form. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
} as const;
export type AnswerFormat = keyof typeof mediaTypes;

/** How much each media type of an `Accept` header is wanted, best first (RFC 9110, 12.5.1); ranges are left out. */
const wanted = (header: string): readonly string[] =>
  header
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { type, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ type }) => type);

/** The form asked for by name, else by the `Accept` header among those there are, else JSON. */
export const formatOf = <Format extends AnswerFormat>(
  named: Format | undefined,
  accept: string | undefined,
  formats: readonly Format[],
): Format | 'json' => {
  if (named !== undefined) return named;
  const types = wanted(accept ?? '');
  return (
    types.map((type) => formats.find((format) => mediaTypes[format] === type)).find((format) => format) ??
    'json'
  );
};

/** A schema with an example that OpenAPI shows; one beside the schema is lost where the description is written. */
export const withExample = (document: z.ZodType, example: object | undefined): z.ZodType =>
  example === undefined ? document : document.meta({ examples: [example] });

/** OpenAPI of an answer that comes in several forms. */
export const formattedResponse = (
  document: z.ZodType,
  formats: readonly AnswerFormat[],
  example?: object,
) => ({
  200: {
    description: 'The answer in the form asked for',
    content: Object.fromEntries(
      formats.map((format) => [
        mediaTypes[format],
        { schema: format === 'json' ? withExample(document, example) : z.string() },
      ]),
    ),
  },
});

/** Sends text in one of the forms; files other than JSON are offered to be kept under a name. */
export const sendFormatted = <Text extends string | Buffer>(
  request: Pick<FastifyRequest, 'query'>,
  reply: Pick<FastifyReply, 'header' | 'type'>,
  name: string,
  format: AnswerFormat,
  text: Text,
): Text => {
  const isNamed = (request.query as { readonly format?: string }).format !== undefined;
  if (!isNamed) reply.header('vary', 'accept');
  if (format !== 'json')
    reply.header('content-disposition', `attachment; filename="hamkor-${name}.${format}"`);
  reply.type(`${mediaTypes[format]}; charset=utf-8${format === 'csv' ? '; header=present' : ''}`);
  return text;
};
