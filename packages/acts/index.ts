export type { Act, ActContent, ActEntry, Actor, Json, Subject } from './act.ts';
