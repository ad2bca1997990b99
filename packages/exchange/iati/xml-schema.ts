/** Checks against the XML Schemas of a publisher, which are given by whoever has them; nothing is fetched. */
import type { ExchangeProblem } from '../exchange-problem.ts';
import { xmlText } from './xml-text.ts';

export interface XmlSchemaCheck {
  /** What is wrong with a file; nothing where it is valid. */
  readonly problems: (file: Uint8Array | string) => readonly ExchangeProblem[];
  /** Frees the memory of the schema. */
  readonly close: () => void;
}

const base = 'hamkor-schema:///';

/**
 * A check against one of several schema files by name, the others being those that it includes. Files are read neither from a
 * disk nor from a network: the reader knows these alone.
 */
export const xmlSchemaCheck = async (
  files: ReadonlyMap<string, Uint8Array>,
  main: string,
): Promise<XmlSchemaCheck> => {
  const {
    ParseOption,
    XmlBufferInputProvider,
    XmlDocument,
    XmlLibError,
    XmlValidateError,
    XsdValidator,
    xmlCleanupInputProvider,
    xmlRegisterInputProvider,
  } = await import('libxml2-wasm');
  const schema = files.get(main);
  if (schema === undefined) throw new Error(`no schema ${main}`);
  const provider = new XmlBufferInputProvider(
    Object.fromEntries([...files].map(([name, content]) => [base + name, content])),
  );
  xmlRegisterInputProvider(provider);
  let validator;
  try {
    const document = XmlDocument.fromBuffer(schema, { url: base + main });
    validator = XsdValidator.fromDoc(document);
    document.dispose();
  } finally {
    xmlCleanupInputProvider();
  }

  const problems = (file: Uint8Array | string): readonly ExchangeProblem[] => {
    const source = xmlText(file);
    if (source.kind === 'problem') return [source.problem];
    try {
      const document = XmlDocument.fromString(source.text, { option: ParseOption.XML_PARSE_NO_XXE });
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
      return [];
    } catch (reason) {
      if (!(reason instanceof XmlLibError)) throw reason;
      const kind = reason instanceof XmlValidateError ? 'schema' : 'not-xml';
      return reason.details.slice(0, 200).map(({ message, line }) => ({
        kind,
        at: `${line}`,
        found: message.trim(),
        expected: null,
      }));
    }
  };
  return { problems, close: () => validator.dispose() };
};
