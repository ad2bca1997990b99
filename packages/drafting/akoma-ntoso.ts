import { akomaBody } from './akoma-body.ts';
import type { DocumentState } from './document.ts';
import { authenticLanguages } from './language.ts';
import type { Language } from './language.ts';
import { writtenXml, xml } from './xml-node.ts';
import type { XmlElement } from './xml-node.ts';

/** What a document is beyond its text. */
export interface AkomaIdentity {
  /** Of the case. */
  readonly id: string;
  /** What kind of document it is, as the last but one part of its address: `programme`. */
  readonly subtype: string;
  /** Official number, once there is one. */
  readonly number: string | null;
  /** When this file is made, ISO 8601. */
  readonly madeAt: string;
}

/** That of the schema of Committee Specification Draft 02 (OASIS, 2016), which the files are checked against. */
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17';

/** ISO 639-2, as the naming convention of Akoma Ntoso asks for. */
const codes: Readonly<Record<Language, string>> = { ru: 'rus', zh: 'zho', en: 'eng' };

const day = (instant: string): string => instant.slice(0, 10);

const property = (name: string, value: string): XmlElement => xml(name, { value });
const dated = (date: string, name: string): XmlElement => xml('FRBRdate', { date: day(date), name });
const author = (): XmlElement => xml('FRBRauthor', { href: '#sco' });

/** Work, expression and manifestation (IFLA, Functional Requirements for Bibliographic Records). */
const identification = (document: DocumentState, language: Language, identity: AkomaIdentity): XmlElement => {
  const first = document.versions[0]!;
  const last = document.versions.at(-1)!;
  const work = `/akn/sco/doc/${identity.subtype}/${day(first.at)}/${encodeURIComponent(identity.id)}`;
  const expression = `${work}/${codes[language]}@${day(last.at)}!v${document.version}`;
  const addresses = (uri: string, part: string) => [
    property('FRBRthis', `${uri}/!main${part}`),
    property('FRBRuri', `${uri}${part}`),
  ];
  const isAuthentic = authenticLanguages.some((one) => one === language);
  return xml('identification', { source: '#sco' }, [
    xml('FRBRWork', {}, [
      ...addresses(work, ''),
      dated(first.at, 'creation'),
      author(),
      property('FRBRcountry', 'sco'),
      property('FRBRsubtype', identity.subtype),
      ...(identity.number === null ? [] : [property('FRBRnumber', identity.number)]),
    ]),
    xml('FRBRExpression', {}, [
      ...addresses(expression, ''),
      xml('FRBRalias', { value: `sha256:${document.hash}`, name: 'authentic-text' }),
      dated(last.at, 'version'),
      author(),
      property('FRBRversionNumber', String(document.version)),
      property('FRBRauthoritative', String(isAuthentic)),
      xml('FRBRlanguage', { language: codes[language] }),
    ]),
    xml('FRBRManifestation', {}, [
      ...addresses(expression, '.xml'),
      dated(identity.madeAt, 'generation'),
      author(),
      property('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
};

const lifecycle = (document: DocumentState): XmlElement =>
  xml(
    'lifecycle',
    { source: '#sco' },
    document.versions.map(({ version, at, act }) =>
      xml('eventRef', {
        eId: `v${version}`,
        date: at,
        type: version === 1 ? 'generation' : 'amendment',
        source: `#act-${act}`,
      }),
    ),
  );

const modifications = { insert: 'insertion', replace: 'substitution', delete: 'repeal' } as const;

/** Amendments that were accepted, as what was done to the text. */
const analysis = (document: DocumentState): readonly XmlElement[] => {
  const accepted = document.amendments.filter((one) => one.standing === 'accepted');
  if (accepted.length === 0) return [];
  return [
    xml('analysis', { source: '#sco' }, [
      xml(
        'passiveModifications',
        {},
        accepted.map((amendment) =>
          xml('textualMod', { eId: amendment.id, type: modifications[amendment.operation] }, [
            xml('source', { href: `#${amendment.by?.toLowerCase() ?? 'sco'}` }),
            amendment.operation === 'insert'
              ? xml('destination', {
                  href: `#${amendment.after ?? 'body'}`,
                  pos: amendment.after === null ? 'start' : 'after',
                })
              : xml('destination', { href: `#${amendment.paragraph}` }),
          ]),
        ),
      ),
    ]),
  ];
};

/** Delegations that are named anywhere, ISO 3166-1 alpha-3, in order. */
const delegations = (document: DocumentState): readonly string[] => {
  const named = new Set(document.amendments.map((one) => one.by));
  for (const { brackets, footnotes } of document.paragraphs) {
    for (const bracket of brackets) for (const one of [bracket, ...bracket.alternatives]) named.add(one.by);
    for (const footnote of footnotes) named.add(footnote.by);
  }
  return [...named].filter((by) => by !== null).toSorted();
};

const organisation = (id: string, showAs: string): XmlElement =>
  xml('TLCOrganization', { eId: id, href: `/akn/ontology/organization/${id}`, showAs });

/** Names of the Organisation, as its Charter writes it. */
const organisationName: Readonly<Record<Language, string>> = {
  ru: 'Шанхайская организация сотрудничества',
  zh: '上海合作组织',
  en: 'Shanghai Cooperation Organisation',
};

/**
 * A document in one language as Akoma Ntoso 3.0 (OASIS LegalDocML, "Akoma Ntoso Version 1.0, Part 2: Specifications"). Headings
 * open sections; recitals that come first are the preamble and signatures that come last the conclusions. Brackets are inline
 * elements of the name `bracket` with their alternatives in them, each of the class of its delegation; footnotes are authorial
 * notes; versions are the life cycle, and accepted amendments the modifications. Ids are those of the paragraphs, so that they
 * are the same in every language and version. A paragraph without an expression is there, and empty.
 */
export const toAkomaNtoso = (document: DocumentState, language: Language, identity: AkomaIdentity): string =>
  writtenXml(
    xml('akomaNtoso', { xmlns: namespace }, [
      xml('doc', { name: identity.subtype, contains: 'singleVersion' }, [
        xml('meta', {}, [
          identification(document, language, identity),
          lifecycle(document),
          ...analysis(document),
          xml('references', { source: '#sco' }, [
            organisation('sco', organisationName[language]),
            ...delegations(document).map((state) => organisation(state.toLowerCase(), state)),
          ]),
        ]),
        ...akomaBody(document, language),
      ]),
    ]),
  );
