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

/** Parts of a body that one field gives; null where what was typed is no value of it. */
const partOf = (field: DeedField, typed: Typed): Body | null => {
  const { name, entry, isOptional } = field;
  const text = given(typed, name);
  if (text === '') return isOptional === true ? { [name]: null } : null;
  switch (entry) {
    case 'number': {
      const number = Number(text);
      return Number.isInteger(number) && number >= 0 ? { [name]: number } : null;
    }
    case 'moment':
    case 'silence': {
      const zone = given(typed, `${name}.zone`);
      const instant = instantOf(text, zone);
      if (instant === null) return null;
      if (entry === 'moment') return { [name]: instant };
      const days = given(typed, `${name}.daysOff`).split(/[\s,;]+/);
      const weekend = given(typed, `${name}.weekend`).split(',');
      return {
        [name]: instant,
        zone,
        place: given(typed, `${name}.place`),
        nonWorkingDays: days.filter((day) => day !== ''),
        weekend: weekend.filter((day) => day !== '').map(Number),
      };
    }
    case 'meeting': {
      const at = given(typed, `${name}.at`);
      return at === '' ? { [name]: text } : { [name]: text, meetingAt: at };
    }
    case 'snapshot':
      return { hash: text };
    default:
      return { [name]: text };
  }
};

/** What an act says besides the fields of its form: the text as it stands, or the gate asked for. */
const fixedPart = (kind: CouncilKind, state: CaseDocument): Body => {
  const hash = state.text?.hash ?? '';
  switch (kind) {
    case 'council.assent':
      return { hash: state.question?.hash ?? hash };
    case 'council.sign':
      return { hash: state.outcomes.findLast(({ result }) => result === 'adopted')?.question.hash ?? hash };
    case 'council.circulate':
      return { hash };
    case 'council.table':
    case 'council.announce-silence':
      return { hash, gate: nextGate(state) };
    case 'council.input':
      return { paragraph: null };
    default:
      return {};
  }
};

/** A meeting brings its beginning with it, which an empty field for another time does not take away. */
const withoutEmpty = (all: Body, part: Body): Body =>
  Object.fromEntries(Object.entries(part).filter(([name, value]) => value !== null || !(name in all)));

/** The body of an act from what was typed, or the names of the fields that are still missing or no value. */
export const bodyOf = (
  kind: CouncilKind,
  state: CaseDocument,
  typed: Typed,
):
  | { readonly kind: 'ready'; readonly body: Body }
  | { readonly kind: 'missing'; readonly fields: readonly string[] } => {
  const fields = fieldsFor(kind, state);
  const parts = fields.map((field) => ({ name: field.name, part: partOf(field, typed) }));
  const missing = parts.filter(({ part }) => part === null).map(({ name }) => name);
  if (missing.length > 0) return { kind: 'missing', fields: missing };
  const filled = parts.map(({ part }) => part ?? {});
  const body: Body = filled.reduce<Body>(
    (all, part) => ({ ...all, ...withoutEmpty(all, part) }),
    fixedPart(kind, state),
  );
  return { kind: 'ready', body };
};
