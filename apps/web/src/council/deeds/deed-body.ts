import type { CaseDocument } from '@hamkor/contract';
import type { CouncilKind, Gate } from '@hamkor/council';
import { gates } from '@hamkor/council';
import { instantOf } from '../time/zoned-time.ts';
import type { DeedField } from './deed-specs.ts';
import { deedSpecs } from './deed-specs.ts';

/** What was typed into a form, by name of the field; `<name>.zone` and the like stand beside a field of several parts. */
export type Typed = Readonly<Record<string, string>>;
type Value = string | number | null | readonly string[] | readonly number[];
type Body = Readonly<Record<string, Value>>;

/** The gate that a project may ask for next; null for a text, and after the last one. */
export const nextGate = ({ kind, stage }: Pick<CaseDocument, 'kind' | 'stage'>): Gate | null => {
  if (kind !== 'project') return null;
  const passed = (gates as readonly string[]).indexOf(stage);
  if (passed < 0 && stage !== 'proposed') return null;
  return gates[passed + 1] ?? null;
};

/** Fields of a form for a case: a snapshot is only asked for where the question is about a gate. */
export const fieldsFor = (
  kind: CouncilKind,
  state: Pick<CaseDocument, 'kind' | 'stage'>,
): readonly DeedField[] =>
  (deedSpecs[kind]?.fields ?? []).filter(
    ({ entry }) => entry !== 'snapshot' || kind === 'council.waive' || nextGate(state) !== null,
  );

const given = (typed: Typed, name: string): string => (typed[name] ?? '').trim();

const momentOf = (typed: Typed, name: string): string | null =>
  instantOf(given(typed, name), given(typed, `${name}.zone`));

const listed = (typed: Typed, name: string): readonly string[] =>
  given(typed, name)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');

/** What a field gives where something was typed into it; null where that is no value. An entry that is not here gives its text. */
const parts: Readonly<Partial<Record<DeedField['entry'], (name: string, typed: Typed) => Body | null>>> = {
  number: (name, typed) => {
    const number = Number(given(typed, name));
    return Number.isInteger(number) && number >= 0 ? { [name]: number } : null;
  },
  moment: (name, typed) => {
    const instant = momentOf(typed, name);
    return instant === null ? null : { [name]: instant };
  },
  silence: (name, typed) => {
    const instant = momentOf(typed, name);
    return instant === null
      ? null
      : {
          [name]: instant,
          zone: given(typed, `${name}.zone`),
          place: given(typed, `${name}.place`),
          nonWorkingDays: listed(typed, `${name}.daysOff`),
          weekend: listed(typed, `${name}.weekend`).map(Number),
        };
  },
  meeting: (name, typed) => {
    const at = given(typed, `${name}.at`);
    return { [name]: given(typed, name), ...(at === '' ? {} : { meetingAt: at }) };
  },
  snapshot: (name, typed) => ({ hash: given(typed, name) }),
};

/** The part of a body that one field gives; null where what was typed is no value of it. */
const partOf = ({ name, entry, isOptional }: DeedField, typed: Typed): Body | null => {
  const text = given(typed, name);
  if (text === '') return isOptional === true ? { [name]: null } : null;
  const make = parts[entry];
  return make === undefined ? { [name]: text } : make(name, typed);
};

const question = (state: CaseDocument): Body => ({ hash: state.text?.hash ?? '', gate: nextGate(state) });

/** What an act says besides the fields of its form: the text as it stands, or the gate asked for. */
const fixedParts: Readonly<Partial<Record<CouncilKind, (state: CaseDocument) => Body>>> = {
  'council.assent': ({ question: open, text }) => ({ hash: open?.hash ?? text?.hash ?? '' }),
  'council.sign': ({ outcomes, text }) => ({
    hash: outcomes.findLast(({ result }) => result === 'adopted')?.question.hash ?? text?.hash ?? '',
  }),
  'council.circulate': ({ text }) => ({ hash: text?.hash ?? '' }),
  'council.table': question,
  'council.announce-silence': question,
  'council.input': () => ({ paragraph: null }),
};

/** The body of an act from what was typed, or the names of the fields that are still missing or no value. */
export const bodyOf = (
  kind: CouncilKind,
  state: CaseDocument,
  typed: Typed,
):
  | { readonly kind: 'ready'; readonly body: Body }
  | { readonly kind: 'missing'; readonly fields: readonly string[] } => {
  const entered = fieldsFor(kind, state).map((field) => ({ name: field.name, part: partOf(field, typed) }));
  const missing = entered.filter(({ part }) => part === null).map(({ name }) => name);
  if (missing.length > 0) return { kind: 'missing', fields: missing };
  const body: Record<string, Value> = { ...fixedParts[kind]?.(state) };
  for (const { part } of entered)
    for (const [name, value] of Object.entries(part ?? {}))
      // A meeting brings its beginning with it, which an empty field for another time does not take away.
      if (value !== null || !(name in body)) body[name] = value;
  return { kind: 'ready', body };
};
