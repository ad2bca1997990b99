import type { StartFailure } from '@hamkor/server';
import type { Terminal } from './terminal.ts';

/** Why the server did not start, in one or two lines that end with what to do about it. */
export const startFailure = ({ t }: Terminal, failure: StartFailure): string => {
  switch (failure.kind) {
    case 'port-taken':
      return t('cli.start.portTaken', { port: String(failure.port), other: String(failure.port + 1) });
    case 'port-forbidden':
      return t('cli.start.portForbidden', { port: String(failure.port) });
    case 'host-unknown':
      return t('cli.start.hostUnknown', { host: failure.host, reason: failure.reason });
    case 'web-missing':
      return t('cli.start.webMissing', { folder: failure.folder });
    case 'web-build-failed':
      return t('cli.start.webBuildFailed', { output: failure.output });
    case 'folder-unwritable':
      return t('cli.start.folderUnwritable', { folder: failure.folder, reason: failure.reason });
    case 'folder-locked':
      return t('cli.start.folderLocked', { folder: failure.folder, pid: String(failure.pid) });
    case 'folder-foreign':
      return t('cli.start.folderForeign', { folder: failure.folder });
    case 'bad-database-url':
      return t('cli.start.badDatabaseUrl', { url: failure.url });
    case 'database-unreachable':
      return t('cli.start.databaseUnreachable', { url: failure.url, reason: failure.reason });
    case 'database-refused':
      return t('cli.start.databaseRefused', { reason: failure.reason });
    case 'defect':
      return t('cli.start.databaseDefect', { reason: failure.reason });
    case 'bad-facts':
      return t('cli.start.badFacts', { count: failure.problems.length });
    case 'bad-oidc-file':
      return t('bankCli.user.badOidcFile', { file: failure.file, reason: failure.reason });
    case 'cancelled':
      return t('cli.start.cancelled');
  }
};
