/**
 * In which capacity somebody acts in a case. `voice`: speaks for a member state: its national coordinator, or the head of
 * delegation whom the coordinator gave credentials for this case. `delegate`: a member of the delegation with credentials, who
 * drafts and comments for the state but takes no position. `observer-voice`: who speaks for an observer state or dialogue
 * partner. `editor`: ministry editor or analyst of a member state, without voice. `input`: enterprise, research institute, chamber, bank.
 * `platform`: the platform itself, taking up facts.
 */
export const capacities = [
  'voice',
  'delegate',
  'observer-voice',
  'editor',
  'secretariat',
  'input',
  'auditor',
  'administrator',
  'visitor',
  'platform',
] as const;
export type Capacity = (typeof capacities)[number];
