import { createHash } from 'node:crypto';
import type { OperationKind } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import { csvDocument } from '../listing/csv.ts';
import { phrases } from '../platform/language.ts';
import type { RouteFormat } from './route-fields.ts';
import { routeGeoJson } from './route-geojson.ts';
import { routeGpx } from './route-gpx.ts';
import type { RouteSet } from './route-set.ts';
import { operationRows, routeColumns } from './route-table.ts';

/** An answer as text in UTF-8; `tag` names what it says where that is less than the whole text. */
export interface WrittenAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string | null;
}

const encoder = new TextEncoder();
const plain = (text: string): WrittenAnswer => ({ body: encoder.encode(text), tag: null });

/** The document, with a tag that does not depend on how long the search took. */
const writtenJson = ({ ms, ...said }: RouteSet): WrittenAnswer => {
  const text = encoder.encode(JSON.stringify(said));
  const tag = `W/"${createHash('sha1').update(text).digest('base64')}"`;
  const end = encoder.encode(`,"ms":${ms}}`);
  const brace = text.length - 1;
  const body = new Uint8Array(brace + end.length);
  body.set(text.subarray(0, brace));
  body.set(end, brace);
  return { body, tag };
};

/** Writes routes in the form asked for; `locale` is the language of the words in a GPX file. */
export const writeAnswer = async (
  format: RouteFormat,
  set: RouteSet,
  locale: Locale,
): Promise<WrittenAnswer> => {
  switch (format) {
    case 'json':
      return writtenJson(set);
    case 'csv':
      return plain(csvDocument(routeColumns, operationRows(set.routes, set.nodes)));
    case 'geojson':
      return plain(JSON.stringify(routeGeoJson(set.routes, set.nodes)));
    case 'gpx': {
      const t = await phrases(locale);
      const operation = (kind: OperationKind): string => t(`freight.operation.${kind}`);
      return plain(routeGpx(set.routes, set.nodes, { language: locale, operation }));
    }
  }
};
