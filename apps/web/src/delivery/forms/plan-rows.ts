import type { DeliveryMilestoneDocument } from '@hamkor/contract';
import type { TypedText } from '../../dossiers/form/typed-text.ts';
import { givenText, noText, typedNumber, typedText } from '../../dossiers/form/typed-text.ts';

/** A milestone of a plan as it is being typed. */
export interface PlanRow {
  readonly id: string;
  readonly title: TypedText;
  readonly owner: string;
  readonly planned: string;
  readonly budget: string;
}

export interface TypedPlan {
  readonly reason: string;
  readonly rows: readonly PlanRow[];
}

const numberOf = (id: string): number => Number(id.slice(1));

/** A row whose number no other has had, so that what was left out is never mistaken for what is new. */
export const nextRow = (rows: readonly Pick<PlanRow, 'id'>[]): PlanRow => ({
  id: `m${Math.max(0, ...rows.map(({ id }) => numberOf(id))) + 1}`,
  title: noText,
  owner: '',
  planned: '',
  budget: '',
});

/** The newest plan, to begin a new one from; one empty row where there is none. */
export const planRows = (milestones: readonly DeliveryMilestoneDocument[]): readonly PlanRow[] => {
  const rows = milestones
    .filter(({ dropped }) => dropped === null)
    .map(({ id, title, owner, planned, budget }) => ({
      id,
      title: typedText(title),
      owner,
      planned,
      budget: `${budget}`,
    }));
  return rows.length === 0 ? [nextRow(milestones)] : rows;
};

/** The plan as the server takes it; null while something is missing or cannot be read. */
export const planBody = ({ reason, rows }: TypedPlan): object | null => {
  const milestones = rows.map(({ id, title, owner, planned, budget }) => ({
    id,
    title: givenText(title),
    owner,
    planned,
    budget: typedNumber(budget),
  }));
  const isWhole = milestones.every(
    ({ title, owner, planned, budget }) =>
      title !== null && owner !== '' && planned !== '' && budget !== null && budget >= 0,
  );
  return isWhole && milestones.length > 0 && reason.trim() !== ''
    ? { reason: reason.trim(), milestones }
    : null;
};
