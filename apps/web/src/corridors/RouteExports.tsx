import { useTranslations } from 'use-intl';
import type { Parameters } from '../api/client.ts';
import { address } from '../api/client.ts';
import { Button } from '../shell/Button.tsx';
import styles from './RouteView.module.css';

interface RouteExportsProps {
  /** The question as asked of the API. */
  readonly parameters: Parameters;
  readonly route: string;
}

const formats = ['gpx', 'geojson', 'csv'] as const;

/** The route as files for other programs, and as a sheet of paper. */
export const RouteExports = ({ parameters, route }: RouteExportsProps) => {
  const t = useTranslations('corridors.route.export');
  return (
    <div className={styles.exports}>
      {formats.map((format) => (
        <a key={format} href={address('corridors/routes', { ...parameters, route, format })} download>
          {t(format)}
        </a>
      ))}
      <Button look="plain" onClick={() => globalThis.print()}>
        {t('print')}
      </Button>
    </div>
  );
};
