export { foldText } from './fold-text.ts';
export { isMember, memberCodes } from './country.ts';
export type { Country, MemberCode, Standing } from './country.ts';
export { stages } from './heading.ts';
export type { Correspondence, Heading, HsEdition, Stage } from './heading.ts';
export { languages } from './name.ts';
export type { Language, Name } from './name.ts';
