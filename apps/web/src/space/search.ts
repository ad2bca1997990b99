import { isMember } from '@hamkor/nomenclature';

/** What an address of the space page may say. */
export interface SpaceSearch {
  readonly member?: string;
  /** The member beside it. */
  readonly partner?: string;
  readonly section?: string;
  /** Code of the heading looked at. */
  readonly heading?: string;
  /** `zoom,x,y`: the part of the space that is seen. */
  readonly view?: string;
  readonly vintage?: string;
}

const accepted: Readonly<Record<keyof SpaceSearch, (text: string) => boolean>> = {
  member: isMember,
  partner: isMember,
  section: (text) => /^[\w-]{1,12}$/.test(text),
  heading: (text) => /^\d{2,6}$/.test(text),
  view: (text) => /^[\d.]+,[\d.]+,[\d.]+$/.test(text) && text.length < 40,
  vintage: (text) => text !== '' && text.length <= 160,
};

/** Keeps what the page understands of an address; a partner needs a member, and another one. */
export const validateSpaceSearch = (search: Record<string, unknown>): SpaceSearch => {
  const kept: SpaceSearch = Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );
  if (kept.partner === undefined || (kept.member !== undefined && kept.member !== kept.partner)) return kept;
  const { partner: _alone, ...rest } = kept;
  return rest;
};
