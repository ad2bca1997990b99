/** Locations of a project that are parks of the data bank have identifiers that begin so, then the park's record id. */
export const parkPrefix = 'hamkor-park-';
