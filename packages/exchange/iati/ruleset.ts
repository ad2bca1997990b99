/** The shape of an IATI ruleset (https://github.com/IATI/IATI-Rulesets, SPEC): contexts, rules, cases. */
import { z } from 'zod';

const paths = z.array(z.string());

export const ruleNames = [
  'no_more_than_one',
  'atleast_one',
  'one_or_all',
  'only_one_of',
  'if_then',
  'dependent',
  'sum',
  'strict_sum',
  'loop',
  'date_order',
  'date_now',
  'time_limit',
  'between_dates',
  'regex_matches',
  'regex_no_matches',
  'startswith',
  'unique',
  'range',
  'no_spaces',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** One case of any rule; which fields it has depends on the rule. Texts are XPath 1.0 unless said otherwise. */
const caseSchema = z.object({
  condition: z.string().optional(),
  /** Checked only where no identifier stands in the register of organisations. */
  idCondition: z.enum(['NOT_EXISTING_ORG_ID', 'NOT_EXISTING_ORG_ID_PREFIX']).optional(),
  paths: paths.optional(),
  excluded: paths.optional(),
  one: z.string().optional(),
  /** `lang`, `sector`, `currency`, or paths of what all transactions must have. */
  all: z.string().optional(),
  if: z.string().optional(),
  // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
  then: z.string().optional(),
  sum: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  less: z.string().optional(),
  more: z.string().optional(),
  date: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  /** A regular expression. */
  regex: z.string().optional(),
  prefix: paths.optional(),
  separator: z.string().optional(),
  foreach: z.string().optional(),
  get do() {
    return rulesSchema.optional();
  },
  subs: z.array(z.string()).optional(),
  ruleInfo: z
    .looseObject({ id: z.string(), severity: z.enum(['critical', 'error', 'warning']), message: z.string() })
    .optional(),
});
export type RuleCase = z.infer<typeof caseSchema>;

const rulesSchema = z.partialRecord(z.enum(ruleNames), z.object({ cases: z.array(caseSchema) }));
export type Rules = z.infer<typeof rulesSchema>;

export const rulesetSchema = z.record(z.string(), rulesSchema);
export type Ruleset = z.infer<typeof rulesetSchema>;
