import { counts } from './incidence.ts';
import type { PresenceMatrix } from './presence.ts';

/**
 * Diversity k_c0 = Σ_p M_cp: in how many products the country has revealed comparative advantage; a count.
 *
 * Hidalgo, C. A., Hausmann, R. (2009), The building blocks of economic complexity, PNAS 106(26), p. 10571,
 * doi:10.1073/pnas.0900943106.
 */
export const diversity = ({ productsOf }: PresenceMatrix): Uint32Array => counts(productsOf);
