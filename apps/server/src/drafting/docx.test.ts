import { evolveDocument, languages, plainText } from '@hamkor/drafting';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { randomHistory } from '../../../../packages/drafting/test-history.ts';
import { docxLimits, docxParts } from './docx-parts.ts';
import { readDocx as readDocxApart } from './on-demand.ts';
import { readDocx } from './read-docx.ts';
import { writeDocx } from './write-docx.ts';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const body = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${content}</w:body></w:document>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word file of these parts beside those that every one has. */
const packed = (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const archive = new ZipFile();
  const all = { '[Content_Types].xml': contentTypes, '_rels/.rels': relationships, ...parts };
  for (const [name, content] of Object.entries(all)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
};

const faultOf = async (bytes: Uint8Array) => {
  const read = await readDocx(bytes, 'ru');
  return read.kind === 'refused' ? read.fault : read.kind;
};

/** Compound file with the name of a stream in its directory. */
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

test('a document that is written is read back in each language: titles, kinds, depths, words and footnotes', async () => {
  for (let seed = 0; seed < 3; seed += 1) {
    const { document } = randomHistory(seed, 8, 25);
    for (const language of languages) {
      const read = await readDocx(await writeDocx(document, language, 'ru'), language);
      const expected = document.paragraphs.flatMap((each) => {
        const text = plainText(each, language, 'shown')?.trim();
        if (text === undefined || text === '') return [];
        const texts = { ru: null, zh: null, en: null, [language]: text };
        const footnotes = each.footnotes.map(({ by, texts: note }) =>
          `${by === null ? '' : `${by}: `}${note[language] ?? '—'}`.trim(),
        );
        return [{ kind: each.kind, depth: each.depth, texts, footnotes, fault: null }];
      });
      if (expected.length === 0) expect(read).toEqual({ kind: 'refused', fault: 'no-text' });
      else expect(read).toMatchObject({ kind: 'read', paragraphs: expected, leftOut: [] });
      if (read.kind === 'read' && document.title[language] !== null)
        expect(read.title).toBe(document.title[language]);
    }
  }
});

test('what was read begins a document', async () => {
  const { document } = randomHistory(3, 12, 20);
  const read = await readDocx(await writeDocx(document, 'zh', 'zh'), 'zh');
  if (read.kind === 'refused') throw new Error(read.fault);
  const started = evolveDocument(null, {
    kind: 'drafting.start',
    body: {
      title: { ru: null, zh: read.title, en: null },
      paragraphs: read.paragraphs.map(({ kind, depth, texts }) => ({ kind, depth, texts })),
      fileSha256: null,
    },
    seq: 1,
    at: '2030-01-01T00:00:00.000Z',
    actor: { account: 'one', state: 'UZB', organisation: null, channel: 'state' },
  });
  expect(started.kind).toBe('evolved');
});

test('three languages stand side by side, with version and hash on every page, and fonts by name alone', async () => {
  const { document } = randomHistory(5, 6, 20);
  const archive = await fromBufferPromise(await writeDocx(document, 'columns', 'en'), { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of archive.eachEntry())
    parts.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'));
  const xml = parts.get('word/document.xml')!;
  expect(xml.match(/<w:tr>|<w:tr /g)?.length).toBe(document.paragraphs.length + 2);
  expect(xml).toContain('w:orient="landscape"');
  const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1];
  expect(footer).toContain(`Version ${document.version}, SHA-256 ${document.hash}`);
  expect(parts.get('word/styles.xml')).toContain('SimSun');
  expect([...parts.keys()].some((name) => /\.(odttf|ttf|otf)$/.test(name))).toBe(false);
});

test('headings, lists, breaks and tables of any Word file are taken as far as they go, and the rest is named', async () => {
  const styles =
    `<?xml version="1.0"?><w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>` +
    '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style></w:styles>';
  const numbering =
    `<?xml version="1.0"?><w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl>` +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = await packed({
    'word/document.xml': body(
      paragraph('Проект', '<w:pStyle w:val="a3"/>') +
        paragraph('Глава 1', '<w:pStyle w:val="1"/>') +
        paragraph('а) сталь', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
        '<w:p><w:r><w:t>Первая</w:t><w:br/><w:t>вторая</w:t><w:tab/><w:t>строка</w:t></w:r></w:p>' +
        `<w:tbl><w:tr><w:tc>${paragraph('Год')}</w:tc><w:tc>${paragraph('2031')}</w:tc></w:tr></w:tbl>` +
        paragraph('  ') +
        paragraph('Город \u062a\u0647\u0631\u0627\u0646') +
        paragraph('Текст [#b1]'),
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${type}/styles" Target="styles.xml"/><Relationship Id="n" Type="${type}/numbering" Target="numbering.xml"/></Relationships>`,
  });
  const read = await readDocx(bytes, 'ru');
  if (read.kind === 'refused') throw new Error(read.fault);
  expect(read.title).toBe('Проект');
  expect(read.paragraphs.map(({ kind, depth, texts, fault }) => [kind, depth, texts.ru, fault])).toEqual([
    ['heading', 0, 'Глава 1', null],
    ['point', 1, 'а) сталь', null],
    ['paragraph', 0, 'Первая\nвторая строка', null],
    ['paragraph', 0, 'Год | 2031', null],
    ['paragraph', 0, 'Город \u062a\u0647\u0631\u0627\u0646', 'mixedDirections'],
    ['paragraph', 0, 'Текст [#b1]', 'reservedMark'],
  ]);
  expect(read.leftOut).toEqual([
    { kind: 'table', count: 1 },
    { kind: 'numbering', count: 1 },
  ]);
});

test('what is no Word file is refused by what it is', async () => {
  expect(await faultOf(Buffer.from('%PDF-1.7\n%\u00e2\n'))).toBe('pdf');
  expect(await faultOf(compound('WordDocument'))).toBe('old-word');
  expect(await faultOf(compound('EncryptedPackage'))).toBe('encrypted');
  expect(await faultOf(Buffer.from('просто текст'))).toBe('not-docx');
  expect(await faultOf(Buffer.alloc(0))).toBe('not-docx');
  const workbook = new ZipFile();
  workbook.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml');
  workbook.end();
  expect(await faultOf(await buffer(workbook.outputStream))).toBe('not-docx');
  expect(await faultOf(await packed({ 'word/document.xml': body(paragraph(' ')) }))).toBe('no-text');
});

test('broken archives, broken XML, other encodings and declared entities are refused', async () => {
  const good = await packed({ 'word/document.xml': body(paragraph('Слово')) });
  expect(await faultOf(good)).toBe('read');
  expect(await faultOf(good.subarray(0, good.length - 40))).toBe('damaged');
  expect(await faultOf(await packed({ 'word/document.xml': body('<w:p>') }))).toBe('damaged');
  const wide = Buffer.from(body(paragraph('Слово')), 'utf16le');
  expect(await faultOf(await packed({ 'word/document.xml': wide }))).toBe('damaged');
  const entities = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/hostname">]>${body(paragraph('&a;&x;')).replace(/^<\?.*?\?>/, '')}`;
  expect(await faultOf(await packed({ 'word/document.xml': entities }))).toBe('entities');
  // A part is looked at whatever it is named.
  expect(
    await faultOf(
      await packed({ 'word/document.xml': body(paragraph('Слово')), 'word/other.bin': entities }),
    ),
  ).toBe('entities');
});

test('a file of 50 MB, a bomb, and one with too many parts are refused before they are unpacked', async () => {
  expect(await faultOf(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(50 * 2 ** 20)]))).toBe(
    'too-large',
  );
  const bomb = await packed({
    'word/document.xml': body(paragraph('Слово')),
    'word/media/a.png': Buffer.alloc(61 * 2 ** 20),
  });
  expect(bomb.length).toBeLessThan(2 ** 20);
  expect(await faultOf(bomb)).toBe('too-large');
  const limits = { ...docxLimits, entries: 20, xmlBytes: 5000 };
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`word/media/${n}.png`, 'x']));
  expect(await docxParts(await packed(many), limits)).toEqual({ kind: 'refused', fault: 'too-large' });
  const long = await packed({ 'word/document.xml': body(paragraph('слово '.repeat(1000))) });
  expect(await docxParts(long, limits)).toEqual({ kind: 'refused', fault: 'too-large' });
  expect((await docxParts(long)).kind).toBe('parts');
});

test('an entry that holds more than it declares is stopped', async () => {
  const bytes = await packed({ 'word/document.xml': body(paragraph('слово '.repeat(50_000))) });
  const size = Buffer.byteLength(body(paragraph('слово '.repeat(50_000))));
  const lying = Buffer.from(bytes);
  const declared = Buffer.alloc(4);
  declared.writeUInt32LE(size);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(100);
  for (let at = lying.indexOf(declared); at >= 0; at = lying.indexOf(declared, at + 1)) small.copy(lying, at);
  expect(lying.equals(bytes)).toBe(false);
  expect(await docxParts(lying)).toEqual({ kind: 'refused', fault: 'too-large' });
});

test('a text that is too long for a draft is told so', async () => {
  const tooMany = body(Array.from({ length: 2001 }, (_, n) => paragraph(`Слово ${n}`)).join(''));
  expect(await faultOf(await packed({ 'word/document.xml': tooMany }))).toBe('too-long');
  expect(await faultOf(await packed({ 'word/document.xml': body(paragraph('я'.repeat(20_001))) }))).toBe(
    'too-long',
  );
  expect(docxLimits.packedBytes).toBe(10 * 2 ** 20);
});

test('a file is read apart from the server, one after the other, and one that takes too much is refused', async () => {
  const good = await packed({ 'word/document.xml': body(paragraph('Слово')) });
  const heavy = await packed({ 'word/document.xml': body('<w:p w:a="1"/>'.repeat(100_000)) });
  expect(heavy.length).toBeLessThan(20_000);
  const outcomes = await Promise.all([
    readDocxApart(good, 'zh'),
    readDocxApart(heavy, 'zh', { megabytes: 24, milliseconds: 30_000 }),
    readDocxApart(good, 'zh', { megabytes: 800, milliseconds: 1 }),
  ]);
  expect(outcomes[0]).toEqual(await readDocx(good, 'zh'));
  expect(outcomes.map((one) => (one.kind === 'refused' ? one.fault : one.kind))).toEqual([
    'read',
    'too-large',
    'too-large',
  ]);
});
