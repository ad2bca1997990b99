import { XMLBuilder } from 'fast-xml-parser';

/** An element of XML, or text, in the order in which they stand. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** The shape that the builder takes where elements and text are mixed. */
type Ordered = Readonly<Record<string, unknown>>;

const ordered = (node: XmlNode): Ordered =>
  typeof node === 'string'
    ? { '#text': node }
    : { [node.name]: node.children.map(ordered), ':@': node.attributes };

/** A document of one root, without blanks that are not in its texts. */
export const writtenXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    format: false,
  }).build([ordered(root)])}\n`;
