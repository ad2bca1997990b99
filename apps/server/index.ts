export { buildApp } from './src/app.ts';
export type { AppOptions } from './src/app.ts';
