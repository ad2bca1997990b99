import { XMLValidator } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { xmlSchemaCheck } from '../exchange/iati/xml-schema.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { languages } from './language.ts';
import { delegate, desk, plainTexts, texts } from './test-document.ts';
import { randomHistory } from './test-history.ts';

const identity = {
  id: 'case 1/ä',
  subtype: 'programme',
  number: null,
  madeAt: '2030-02-01T00:00:00.000Z',
} as const;

const schema = referenceFile('akomantoso/schema/akomantoso30.xsd');
const absent = schema === null ? ' (needs the reference data: akomantoso/schema)' : '';

test.skipIf(schema === null)(`a document in any language keeps to the schema of OASIS${absent}`, async () => {
  const check = await xmlSchemaCheck(
    new Map(
      ['akomantoso30.xsd', 'xml.xsd'].map((name) => [
        name,
        new Uint8Array(readFileSync(join(dirname(schema!), name))),
      ]),
    ),
    'akomantoso30.xsd',
  );
  for (let seed = 0; seed < 30; seed += 1) {
    const { document } = randomHistory(seed, 1 + (seed % 9), 25);
    for (const language of languages) {
      const written = toAkomaNtoso(document, language, { ...identity, number: seed % 2 === 0 ? '7' : null });
      expect(check.problems(written)).toEqual([]);
    }
  }
  // The check finds what does not belong there, and what is missing.
  const written = toAkomaNtoso(desk().document(), 'ru', identity);
  expect(
    check.problems(written.replace('<mainBody eId="body">', '<mainBody eId="body"><nonsense/>')),
  ).not.toEqual([]);
  expect(check.problems(written.replace('<FRBRlanguage language="rus"/>', ''))).not.toEqual([]);
  check.close();
});

test('a file names work, expression and manifestation, and the hash that assent is bound to', () => {
  const document = desk().document();
  const written = toAkomaNtoso(document, 'zh', identity);
  expect(XMLValidator.validate(written)).toBe(true);
  const work = '/akn/sco/doc/programme/2030-01-01/case%201%2F%C3%A4';
  expect(written).toContain(`<FRBRuri value="${work}"/>`);
  expect(written).toContain(`<FRBRuri value="${work}/zho@2030-01-01!v1"/>`);
  expect(written).toContain('<FRBRlanguage language="zho"/>');
  expect(written).toContain(`sha256:${document.hash}`);
  expect(written).toContain(
    '<paragraph eId="p1"><content><p class="depth-0">各方密切合作。</p></content></paragraph>',
  );
  expect(toAkomaNtoso(document, 'en', identity)).toContain('<FRBRauthoritative value="false"/>');
});

test('brackets and footnotes stand where they are, with whose they are, and signs of XML are no markup', () => {
  const ru = 'Стороны <и> "все" & сотрудничают тесно.\nВсегда.';
  const { take, base } = desk([texts(ru)]);
  const from = ru.indexOf('тесно');
  const spans = { ru: { from, to: from + 5 }, zh: null, en: null };
  take(
    {
      kind: 'drafting.bracket',
      body: { paragraph: 'p1', base: base('p1'), spans, alternative: texts('широко') },
    },
    delegate('KAZ'),
  );
  const document = take(
    { kind: 'drafting.footnote', body: { paragraph: 'p1', base: base('p1'), texts: texts('Оговорка.') } },
    delegate('BLR'),
  );
  const written = toAkomaNtoso(document, 'ru', identity);
  expect(written).toContain(
    '<p class="depth-0">Стороны &lt;и&gt; &quot;все&quot; &amp; сотрудничают ' +
      '<inline name="bracket" eId="b1" class="by-KAZ">[<inline name="alternative" eId="a1" class="original">тесно</inline>' +
      ' / <inline name="alternative" eId="a2" class="by-KAZ">KAZ: широко</inline>]</inline>.<eol/>Всегда.' +
      '<authorialNote eId="f1" class="footnote by-BLR" marker="1" placement="bottom"><p>Оговорка.</p></authorialNote></p>',
  );
  expect(written).toContain('<TLCOrganization eId="blr"');
});

test('an accepted amendment is a modification, a version an event of the life cycle', () => {
  const { take, base } = desk();
  const amendment = {
    operation: 'replace',
    paragraph: 'p1',
    base: base('p1'),
    texts: { ...plainTexts, ru: 'Иначе.' },
  } as const;
  take({ kind: 'drafting.propose', body: { amendment, reason: null } }, delegate('KAZ'));
  const accept = [{ amendment: 'm1', texts: null }];
  const document = take({ kind: 'drafting.consolidate', body: { accept, decline: [] } }, delegate('KAZ'));
  const written = toAkomaNtoso(document, 'ru', identity);
  expect(written).toContain(
    '<textualMod eId="m1" type="substitution"><source href="#kaz"/><destination href="#p1"/></textualMod>',
  );
  expect(written).toContain(
    '<eventRef eId="v2" date="2030-01-01T00:03:00.000Z" type="amendment" source="#act-3"/>',
  );
});
