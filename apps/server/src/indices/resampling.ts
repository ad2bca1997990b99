import type { ResamplingSettings } from '@hamkor/trade';
import { seededRandom } from '@hamkor/trade';

/** Any number would do; it is fixed so that the same data give the same places. */
const seed = 1979;

/** How places are resampled: enough draws that the fifth and the ninety-fifth hundredth stand still. */
export const resampling = (): ResamplingSettings => ({
  resamples: 200,
  level: 0.9,
  random: seededRandom(seed),
});
