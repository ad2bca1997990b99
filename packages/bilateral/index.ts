export type { Flows, WorldTrade } from './world-trade.ts';
