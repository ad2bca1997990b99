import { counts } from './incidence.ts';
import type { PresenceMatrix } from './presence.ts';

/**
 * Ubiquity k_p0 = Σ_c M_cp: how many countries have revealed comparative advantage in the product; a count.
 *
 * Hidalgo, C. A., Hausmann, R. (2009), The building blocks of economic complexity, PNAS 106(26), p. 10571,
 * doi:10.1073/pnas.0900943106.
 */
export const ubiquity = ({ countriesOf }: PresenceMatrix): Uint32Array => counts(countriesOf);
