export { buildApp } from './src/app.ts';
export type { AppOptions } from './src/app.ts';
export { BadFacts } from './src/facts/bad-facts.ts';
export { readFacts } from './src/facts/facts.ts';
export type { Facts, FactsReading } from './src/facts/facts.ts';
export { originIds, shippedFacts } from './src/facts/folder.ts';
export { checkTradeEvidence, readTradeEvidence } from './src/facts/trade-evidence.ts';
export type { TradeFacts } from './src/facts/trade-evidence.ts';
