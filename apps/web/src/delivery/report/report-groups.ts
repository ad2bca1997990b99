import type { ReportLineDocument, YearlyReportDocument } from '@hamkor/contract';
import { reportSections } from '@hamkor/delivery';

export type ReportSection = ReportLineDocument['section'];

/** Lines of a report by section, in the order in which a report tells them, each by day; sections without a line are left out. */
export const reportGroups = ({
  lines,
}: Pick<YearlyReportDocument, 'lines'>): readonly {
  readonly section: ReportSection;
  readonly lines: readonly ReportLineDocument[];
}[] =>
  reportSections
    .map((section) => ({
      section,
      lines: lines
        .filter((line) => line.section === section)
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    }))
    .filter((group) => group.lines.length > 0);
