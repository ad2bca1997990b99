import type { ActDocument } from '@hamkor/contract';

interface PageAddress {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** Where the subject of an act can be read; null where it has no page. */
export const pageOfSubject = ({ type, id }: ActDocument['subject']): PageAddress | null => {
  switch (type) {
    case 'record':
      return { to: `/bank/records/${id}` };
    case 'policy':
      return { to: '/bank/policies' };
    case 'case':
      return { to: `/council/cases/${id}` };
    // The notes of a state in a case are known by both: `programme-7k3v9m2qxd@UZB`.
    case 'note':
      return { to: `/council/cases/${id.slice(0, id.indexOf('@'))}`, search: { tab: 'notes' } };
    case 'dossier':
      return { to: `/dossiers/${id}` };
    case 'delivery':
      return { to: `/delivery/${id}` };
    default:
      return null;
  }
};
