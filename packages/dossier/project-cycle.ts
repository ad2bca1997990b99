import type { stages } from '@hamkor/council';

export type ProjectStage = (typeof stages.project)[number];

export interface CyclePlace {
  readonly stage: ProjectStage;
  /**
   * Stage of the World Bank project cycle that a project is in once it has passed the gate; null: it is out of the cycle. The Bank
   * counts negotiation with approval, and completion with evaluation; here each is told apart.
   */
  readonly worldBank:
    | 'identification'
    | 'preparation'
    | 'appraisal'
    | 'negotiation'
    | 'approval'
    | 'implementation'
    | 'completion'
    | 'evaluation'
    | null;
  /**
   * Code of the IATI codelist ActivityStatus (2.03): 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled,
   * 6 suspended.
   */
  readonly iati: '1' | '2' | '3' | '4' | '5' | '6';
}

/** Where a project stands in the words of development banks and of aid reporting: each stage has one place in either. */
export const projectCycle: readonly CyclePlace[] = [
  { stage: 'proposed', worldBank: null, iati: '1' },
  { stage: 'g0', worldBank: 'identification', iati: '1' },
  { stage: 'g1', worldBank: 'preparation', iati: '1' },
  { stage: 'g2', worldBank: 'appraisal', iati: '1' },
  { stage: 'g3', worldBank: 'negotiation', iati: '1' },
  { stage: 'g4', worldBank: 'approval', iati: '1' },
  { stage: 'g5', worldBank: 'implementation', iati: '2' },
  { stage: 'g6', worldBank: 'completion', iati: '3' },
  { stage: 'g7', worldBank: 'evaluation', iati: '4' },
  { stage: 'suspended', worldBank: null, iati: '6' },
  { stage: 'cancelled', worldBank: null, iati: '5' },
];
