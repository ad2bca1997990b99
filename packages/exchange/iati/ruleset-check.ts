import type { XmlDocument as Document, XmlNode } from 'libxml2-wasm';
import type { ElementView } from './case-verdict.ts';
import { caseHolds } from './case-verdict.ts';
import type { RuleCase, RuleName, Rules, Ruleset } from './ruleset.ts';
import { ruleNames } from './ruleset.ts';
import { xmlText } from './xml-text.ts';

export interface RuleFailure {
  readonly rule: RuleName;
  /** Number that the publisher gives the case, its weight and words; null where it gives none. */
  readonly id: string | null;
  readonly severity: 'critical' | 'error' | 'warning' | null;
  readonly message: string | null;
  readonly line: number;
}

export type RulesetVerdict =
  | { readonly kind: 'checked'; readonly failures: readonly RuleFailure[]; readonly unchecked: number }
  | { readonly kind: 'not-xml' };

const isTrue = (value: readonly XmlNode[] | string | boolean | number): boolean =>
  typeof value === 'object' ? value.length > 0 : Boolean(value);

const substituted = (one: RuleCase, subs: readonly string[], value: string): RuleCase => {
  const put = (text: string): string => text.replaceAll('$1', value);
  return Object.fromEntries(
    Object.entries(one).map(([name, part]) => [
      name,
      !subs.includes(name) && name !== 'condition'
        ? part
        : typeof part === 'string'
          ? put(part)
          : Array.isArray(part)
            ? part.map((path) => put(path as string))
            : part,
    ]),
  );
};

/** A register of organisations would be needed for these: they are counted, not judged. */
const needsRegister = ({ idCondition, prefix }: RuleCase): boolean =>
  idCondition !== undefined || prefix?.includes('ORG-ID-PREFIX') === true;

/**
 * Checks a file against a ruleset of IATI. A case with a condition counts only where the condition is true. Cases that need the
 * register of organisations are left unchecked and counted.
 */
export const rulesetCheck = async (
  ruleset: Ruleset,
): Promise<(file: Uint8Array | string, now: string) => RulesetVerdict> => {
  const { ParseOption, XmlDocument, XmlLibError, XmlXPath } = await import('libxml2-wasm');
  const compiled = new Map<string, InstanceType<typeof XmlXPath>>();
  const expression = (path: string) => {
    const known = compiled.get(path);
    if (known !== undefined) return known;
    const made = XmlXPath.compile(path);
    // Paths of loops carry values of the file: such are not kept for ever.
    if (compiled.size < 2000) compiled.set(path, made);
    return made;
  };

  const viewOf = (node: XmlNode, now: string): ElementView => ({
    texts: (path) => node.find(expression(path)).map(({ content }) => content),
    count: (path) => node.find(expression(path)).length,
    holds: (path) => isTrue(node.eval(expression(path))),
    now,
  });

  const judge = (node: XmlNode, rules: Rules, now: string, failures: RuleFailure[]): number => {
    const view = viewOf(node, now);
    let unchecked = 0;
    for (const rule of ruleNames)
      for (const one of rules[rule]?.cases ?? []) {
        if (rule === 'loop') {
          for (const value of new Set(view.texts(one.foreach ?? '.')))
            // A value with a quote would end the text it is put into.
            if (!value.includes("'")) unchecked += judge(node, looped(one, value), now, failures);
        } else if (needsRegister(one)) unchecked += 1;
        else if (one.condition !== undefined && !view.holds(one.condition)) continue;
        else if (!caseHolds(rule, one, view)) {
          const { id = null, severity = null, message = null } = one.ruleInfo ?? {};
          failures.push({ rule, id, severity, message, line: node.line });
        }
      }
    return unchecked;
  };

  const checked = (document: Document, now: string): RulesetVerdict => {
    const failures: RuleFailure[] = [];
    let unchecked = 0;
    for (const [context, rules] of Object.entries(ruleset))
      for (const node of document.find(expression(context))) unchecked += judge(node, rules, now, failures);
    return { kind: 'checked', failures, unchecked };
  };

  return (file, now) => {
    const source = xmlText(file);
    if (source.kind === 'problem') return { kind: 'not-xml' };
    try {
      const document = XmlDocument.fromString(source.text, { option: ParseOption.XML_PARSE_NO_XXE });
      try {
        return checked(document, now);
      } finally {
        document.dispose();
      }
    } catch (reason) {
      if (reason instanceof XmlLibError) return { kind: 'not-xml' };
      throw reason;
    }
  };
};

const looped = (one: RuleCase, value: string): Rules =>
  Object.fromEntries(
    Object.entries(one.do ?? {}).map(([rule, { cases }]) => [
      rule,
      { cases: cases.map((inner) => substituted(inner, one.subs ?? [], value)) },
    ]),
  );
