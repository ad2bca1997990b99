/** XML as plain objects: attributes begin with `@`, text is `#`, children are lists by name in the order of the standard. */
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Json } from '@hamkor/acts';
import type { ExchangeProblem } from '../exchange-problem.ts';
import { xmlText } from './xml-text.ts';

export interface Element {
  readonly [name: string]: string | readonly Element[];
}

const options = {
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
} as const;

/** What XML 1.0 cannot say becomes the sign of replacement. */
export const sayable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON in signs that every XML reader gives back as they are. */
export const jsonInXml = (value: Json): string =>
  JSON.stringify(value).replaceAll(/[\u{7F}-\u{9F}\u{2028}\u{2029}\u{FFFE}\u{FFFF}]/gu, escape);

/** A document of one root. */
export const written = (name: string, root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLBuilder({ ...options, format: false }).build({ [name]: root })}\n`;

export type Parsed =
  | { readonly kind: 'root'; readonly name: string; readonly root: Element }
  | { readonly kind: 'problem'; readonly problem: ExchangeProblem };

const notXml = (found: string, expected: string): Parsed => ({
  kind: 'problem',
  problem: { kind: 'not-xml', at: '', found, expected },
});

const reader = (): XMLParser =>
  new XMLParser({
    ...options,
    alwaysCreateTextNode: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });

let parser: XMLParser | null = null;

/** The root of an XML file, or why it cannot be read. */
export const parsed = (file: Uint8Array | string): Parsed => {
  const source = xmlText(file);
  if (source.kind === 'problem') return source;
  const verdict = XMLValidator.validate(source.text);
  if (verdict !== true) return notXml(`${verdict.err.line}:${verdict.err.col} ${verdict.err.msg}`, 'XML 1.0');
  try {
    parser ??= reader();
    const document = parser.parse(source.text) as Readonly<Record<string, readonly Element[] | string>>;
    const roots = Object.entries(document)
      .filter(([name]) => name !== '#')
      .flatMap(([name, elements]) =>
        typeof elements === 'string' ? [] : elements.map((root) => ({ name, root })),
      );
    const [only] = roots;
    return only === undefined || roots.length > 1
      ? notXml('', 'XML 1.0')
      : { kind: 'root', name: only.name, root: only.root };
  } catch (reason) {
    return notXml(reason instanceof Error ? reason.message : '', 'XML 1.0');
  }
};

/** Children of a name; none where there is none. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] => {
  const children = element !== undefined && Object.hasOwn(element, name) ? element[name] : undefined;
  return children === undefined || typeof children === 'string' ? [] : children;
};

/** An attribute, or null. */
export const attributeOf = (element: Element | undefined, name: string): string | null => {
  const value = element !== undefined && Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
  return typeof value === 'string' ? value : null;
};

/** Text of an element, or null where it has none. */
export const textOf = (element: Element | undefined): string | null => {
  const value = element?.['#'];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
