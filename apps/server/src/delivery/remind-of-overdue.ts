import type { DeliveryState } from '@hamkor/delivery';
import { dueReviews, expectedOf, milestoneStanding, taskStanding } from '@hamkor/delivery';
import type { Trilingual } from '@hamkor/registry';
import { recipientsOf } from '../council/telling/recipients-of.ts';
import type { Recipient } from '../matching/accounts-of.ts';
import { inLanguage } from '../matching/in-language.ts';
import { insertNotices } from '../matching/notices.ts';
import { onMatchingDuty } from '../matching/on-duty.ts';
import { phrases } from '../platform/language.ts';
import type { Letter } from '../platform/mail.ts';
import type { Database } from '../tables.ts';
import { findDeliveries } from './delivery-repository.ts';
import { endedProjects } from './ended-projects.ts';

/** Something that should have been done by a day and was not. */
interface Overdue {
  readonly what: 'milestone' | 'task' | 'review';
  readonly id: string;
  readonly name: Trilingual;
  readonly date: string;
  /** States, and `secretariat`. */
  readonly to: readonly string[];
}

const overdueIn = (state: DeliveryState, today: string, endedOn: string | null): readonly Overdue[] => [
  ...state.milestones
    .filter((milestone) => milestoneStanding(milestone, today) === 'overdue')
    .map((milestone): Overdue => ({
      what: 'milestone',
      id: milestone.id,
      name: milestone.title,
      date: expectedOf(milestone),
      to: [milestone.owner],
    })),
  ...state.tasks
    .filter((task) => taskStanding(task, today) === 'overdue')
    .map((task): Overdue => ({
      what: 'task',
      id: task.id,
      name: task.text,
      date: task.due,
      to: [task.owner],
    })),
  // A review is everybody's who takes part.
  ...dueReviews(state, today, endedOn)
    .filter(({ standing }) => standing === 'overdue')
    .map(({ due }): Overdue => ({
      what: 'review',
      id: 'review',
      name: state.title,
      date: due,
      to: [...state.states, 'secretariat'],
    })),
];

/** Letters travel openly: a project that is not public is not named in them. */
const letterFor = async (
  { id, readers }: DeliveryState,
  { what, date, name }: Overdue,
  { email, language }: Recipient,
  address: string | null,
): Promise<Letter | null> => {
  if (email === null) return null;
  const t = await phrases(language);
  const shown = readers === 'public' ? inLanguage(name, language) : t('mail.delivery.hidden');
  const line = t('matching.notice.delivery-overdue', { what, date, name: shown });
  return {
    to: email,
    language,
    subject: line,
    text: [
      line,
      '',
      ...(address === null ? [] : [`${address}/delivery/${id}`, '']),
      t('mail.delivery.footer'),
      t('mail.end'),
      '',
    ].join('\n'),
  };
};

/**
 * Tells the people of the state that answers for a milestone or a task, and of a review those of all states that take part, that it
 * is overdue: of each day that was missed once.
 *
 * @returns letters to those who had not been told yet
 */
export const remindOfOverdue = async (
  db: Database,
  now: () => Date,
  address: string | null,
): Promise<readonly Letter[]> => {
  const at = now().toISOString();
  const today = at.slice(0, 10);
  return onMatchingDuty(db, async (transaction) => {
    const letters: Letter[] = [];
    const deliveries = await findDeliveries(transaction);
    const ended = await endedProjects(
      transaction,
      deliveries.map(({ id }) => id),
    );
    const told = deliveries.flatMap((state) =>
      overdueIn(state, today, ended.get(state.id) ?? null).map((overdue) => ({ state, overdue })),
    );
    for (const { state, overdue } of told) {
      const { what, id, date, name } = overdue;
      // oxlint-disable-next-line no-await-in-loop -- one connection
      const recipients = await recipientsOf(transaction, overdue.to);
      const notices = recipients.map(({ account }) => ({
        account,
        kind: 'delivery-overdue' as const,
        args: { what, date },
        name,
        target: `/delivery/${state.id}`,
        once: `overdue ${state.id} ${id} ${date}`,
      }));
      // oxlint-disable-next-line no-await-in-loop -- the same
      const isNew = new Set(await insertNotices(transaction, notices, at));
      for (const recipient of recipients) {
        if (!isNew.has(recipient.account)) continue;
        // oxlint-disable-next-line no-await-in-loop -- words of a language are read once
        const letter = await letterFor(state, overdue, recipient, address);
        if (letter !== null) letters.push(letter);
      }
    }
    return letters;
  });
};
