import type { StartStep } from '@hamkor/server';
import type { Terminal } from './terminal.ts';

/** What the start is doing, for a person who waits; null for what need not be said. */
export const startStep = ({ t }: Terminal, step: StartStep): string | null => {
  switch (step.kind) {
    case 'listening':
      return null;
    case 'building-web':
      return step.isFirst ? t('cli.start.buildingWebFirst') : t('cli.start.buildingWeb');
    case 'web-built':
      return t('cli.start.webBuilt');
    case 'creating-database':
      return t('cli.start.creatingDatabase', { folder: step.folder });
    case 'opening-database':
      return t('cli.start.openingDatabase', { folder: step.folder });
    case 'reaching-database':
      return t('cli.start.reachingDatabase', { url: step.url });
    case 'migrated':
      return t('cli.start.migrated', { count: step.count });
    case 'set-up':
      return t('bankCli.user.setUp', { address: step.address, code: step.code });
    case 'loading-data':
      return t('cli.start.loadingData', { count: step.count });
  }
};
