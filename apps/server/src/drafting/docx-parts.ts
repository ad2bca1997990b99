import { XMLValidator } from 'fast-xml-parser';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';

/** Why a file is not read. */
export const docxFaults = [
  /** More bytes than a file may have, packed or unpacked, or more entries. */
  'too-large',
  /** It is not an archive, or an archive of something else. */
  'not-docx',
  /** The format before 2007 (.doc). */
  'old-word',
  'pdf',
  /** Protected by a password. */
  'encrypted',
  /** The archive or its XML is broken. */
  'damaged',
  /** Its XML declares entities or a document type, which Word never does. */
  'entities',
  /** There is not a single paragraph of text in it. */
  'no-text',
  /** More paragraphs than a document may have, or one that is too long. */
  'too-long',
] as const;
export type DocxFault = (typeof docxFaults)[number];

export type DocxParts =
  | { readonly kind: 'parts'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly fault: DocxFault };

/** Bytes packed and unpacked, bytes of all XML, entries. */
export interface DocxLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly xmlBytes: number;
  readonly entries: number;
}

/** A text of 2,000 long paragraphs has some 3 MB of XML; pictures make up the rest. */
export const docxLimits: DocxLimits = {
  packedBytes: 10 * 2 ** 20,
  unpackedBytes: 60 * 2 ** 20,
  xmlBytes: 12 * 2 ** 20,
  entries: 2000,
};

const refused = (fault: DocxFault): DocxParts => ({ kind: 'refused', fault });

/** Compound files (MS-CFB): Word before 2007, and what Office protects with a password, which has a stream of this name. */
const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Packed or not, an archive starts with the signature of its first entry. */
const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u{3}\u{4}';

/** Word writes UTF-8, and so it must be: a declaration in UTF-16 would be other bytes. */
const isUtf8 = (xml: Buffer): boolean => !xml.includes(0);

const declaresEntities = (xml: Buffer): boolean => /<!(DOCTYPE|ENTITY)/i.test(xml.toString('latin1'));

/** A part that is read as XML is one whatever it is named. */
const isXml = (fileName: string, part: Buffer): boolean =>
  /\.(xml|rels)$/i.test(fileName) || /^(\xef\xbb\xbf)?\s*</.test(part.subarray(0, 64).toString('latin1'));

const faultOfXml = (xml: Buffer): DocxFault | null => {
  if (!isUtf8(xml)) return 'damaged';
  if (declaresEntities(xml)) return 'entities';
  return XMLValidator.validate(xml.toString('utf8')) === true ? null : 'damaged';
};

const faultOfParts = async (archive: ZipFile, limits: DocxLimits): Promise<DocxFault | null> => {
  if (archive.entryCount > limits.entries) return 'too-large';
  const entries: Entry[] = [];
  let declared = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted()) return 'encrypted';
    declared += entry.uncompressedSize;
    if (declared > limits.unpackedBytes) return 'too-large';
    entries.push(entry);
  }
  let hasText = false;
  let xmlBytes = 0;
  for (const entry of entries) {
    // Pictures as well: whoever unpacks them later must not find more than was declared.
    const part = await buffer(await archive.openReadStreamPromise(entry));
    if (!isXml(entry.fileName, part)) continue;
    xmlBytes += part.length;
    if (xmlBytes > limits.xmlBytes) return 'too-large';
    const fault = faultOfXml(part);
    if (fault !== null) return fault;
    if (entry.fileName === '[Content_Types].xml')
      hasText = part.includes('wordprocessingml.document.main+xml');
  }
  return hasText ? null : 'not-docx';
};

/**
 * Looks into a file before anything makes a document of it: what it is by its first bytes, and what its directory declares, is
 * checked before an entry is unpacked, and the reader stops an entry that turns out larger than declared.
 */
export const docxParts = async (given: Uint8Array, limits: DocxLimits = docxLimits): Promise<DocxParts> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length > limits.packedBytes) return refused('too-large');
  if (isCompound(bytes)) return refused(bytes.includes(encryptedStream) ? 'encrypted' : 'old-word');
  if (bytes.subarray(0, 1024).includes('%PDF-')) return refused('pdf');
  if (!isArchive(bytes)) return refused('not-docx');
  let archive: ZipFile | null = null;
  try {
    archive = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const fault = await faultOfParts(archive, limits);
    return fault === null ? { kind: 'parts', bytes } : refused(fault);
  } catch (reason) {
    const isLonger = reason instanceof Error && reason.message.includes('too many bytes');
    return refused(isLonger ? 'too-large' : 'damaged');
  } finally {
    archive?.close();
  }
};
