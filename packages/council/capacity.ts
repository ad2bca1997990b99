/**
 * In which capacity somebody acts in a case. `voice`: speaks for a member state: its national coordinator, or the head of
 * delegation whom the coordinator gave credentials for this case. `observer-voice`: the same for a state that is no member.
 * `editor`: ministry editor or analyst of a member state, without voice. `input`: enterprise, research institute, chamber, bank.
 * `platform`: the platform itself, taking up facts.
 */
export const capacities = [
  'voice',
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
