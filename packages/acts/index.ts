export type { Act, ActContent, ActEntry, ActReaders, Actor, Json, Subject } from './act.ts';
