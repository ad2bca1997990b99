import type { Flag } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import styles from './FlagList.module.css';
import { useNames } from '../evidence/use-names.ts';

/** Colour by meaning: dependence is saffron, a warning about the data is ink. */
const tone = (kind: Flag['kind']): 'dependence' | 'caution' | 'data' => {
  switch (kind) {
    case 'concentrated-supply':
    case 'input-from-outside':
      return 'dependence';
    case 'declining-demand':
    case 'no-advantage':
    case 'below-baseline':
    case 'not-validated':
    case 'emerging-supplier':
    case 're-exporter':
      return 'caution';
    case 'projected-member':
    case 'thin-flow':
    case 'coarse-level':
    case 'old-data':
    case 'ease-floor':
      return 'data';
  }
};

/** What must be known before the rank is read. `short` names each flag; without it the sentence stands. */
export const FlagList = ({
  flags,
  short = false,
}: {
  readonly flags: readonly Flag[];
  readonly short?: boolean;
}) => {
  const t = useTranslations('options.flags');
  const tShort = useTranslations('find.flagShort');
  const names = useNames();
  if (flags.length === 0) return null;
  const sentence = (flag: Flag): string => {
    switch (flag.kind) {
      case 'concentrated-supply':
        return t(flag.kind, { ...flag, topSupplier: names.country(flag.topSupplier) });
      case 'input-from-outside':
        return t(flag.kind, { hs: names.product(flag.hs, 'HS2022') });
      case 'projected-member':
        return t(flag.kind, { iso3: names.country(flag.iso3) });
      case 'no-advantage':
        return t(flag.kind, { rca: flag.rca, iso3: names.country(flag.iso3) });
      case 'thin-flow':
        return t(flag.kind, { share: flag.share });
      case 'coarse-level':
        return t(flag.kind, { digits: flag.digits });
      case 'declining-demand':
        return t(flag.kind, { changePerYear: Math.abs(flag.changePerYear) });
      case 'old-data':
        return t(flag.kind, { year: String(flag.year) });
      case 'emerging-supplier':
        return t(flag.kind, { rca: flag.rca, iso3: names.country(flag.iso3) });
      case 're-exporter':
        return t(flag.kind, { guard: flag.guard, iso3: names.country(flag.iso3) });
      case 'below-baseline':
      case 'not-validated':
      case 'ease-floor':
        return t(flag.kind);
    }
  };
  // In short, three inputs from outside are one flag; their sentences stand behind it.
  const byKind = Map.groupBy(flags, ({ kind }) => kind);
  return short ? (
    <ul className={styles.short}>
      {[...byKind].map(([kind, alike]) => (
        <li key={kind} data-tone={tone(kind)} title={alike.map(sentence).join('\n')}>
          {tShort(kind)}
        </li>
      ))}
    </ul>
  ) : (
    <ul className={styles.list}>
      {flags.map((flag) => (
        <li key={sentence(flag)} data-tone={tone(flag.kind)}>
          {sentence(flag)}
        </li>
      ))}
    </ul>
  );
};
