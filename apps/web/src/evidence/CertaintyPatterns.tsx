import { hatchId, toneFill, tones } from './tone.ts';

/** The hatches of all tones, once per page, for charts and maps to refer to by `url(#hatch-…)`. */
export const CertaintyPatterns = () => (
  <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
    <defs>
      {tones.map((tone) => (
        <pattern
          key={tone}
          id={hatchId(tone)}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" style={{ fill: toneFill(tone), opacity: 0.16 }} />
          <rect width="1.6" height="5" style={{ fill: toneFill(tone) }} />
        </pattern>
      ))}
    </defs>
  </svg>
);
