export { everybody, sizeOf } from './game.ts';
export type { Game } from './game.ts';
