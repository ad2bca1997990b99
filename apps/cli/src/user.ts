import type { Grant, Role } from '@hamkor/registry';
import { roles } from '@hamkor/registry';
import type { UserDesk, UserRefusal } from '@hamkor/server';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

interface GivenGrant {
  readonly state?: string;
  readonly organisation?: string;
}

interface GivenUser extends GivenGrant {
  readonly name?: string;
  readonly email?: string;
  readonly role?: string;
}

const loginPattern = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,63}$/u;
const roleList = roles.join(', ');

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

const refusalWords = ({ t }: Terminal, refusal: UserRefusal, login: string, role = ''): string => {
  switch (refusal.kind) {
    case 'unknown-login':
      return t('bankCli.user.unknownLogin', { login });
    case 'login-taken':
      return t('bankCli.user.loginTaken', { login });
    case 'weak-password':
      return t('bankCli.user.weakPassword');
    case 'wrong-grant':
      return t(refusal.field === 'state' ? 'bankCli.user.wrongState' : 'bankCli.user.wrongOrganisation');
    case 'not-held':
      return t('bankCli.user.notHeld', { login, role });
    case 'last-administrator':
      return t('bankCli.user.lastAdministrator', { login });
  }
};

/** Opens the database, does something and closes it again; says why where it cannot be opened. */
const atDesk = async (terminal: Terminal, work: (desk: UserDesk) => Promise<void>): Promise<void> => {
  const { openUsers } = await import('@hamkor/server');
  const databaseUrl = process.env['HAMKOR_DATABASE_URL'] || null;
  const opened = await openUsers({ varFolder: await varFolder(), databaseUrl });
  if (opened.kind === 'folder-locked') {
    terminal.fail(terminal.t('bankCli.user.inUse', { pid: String(opened.pid) }));
    return;
  }
  if (opened.kind !== 'open') {
    const { startFailure } = await import('./start-failure.ts');
    terminal.fail(startFailure(terminal, opened));
    return;
  }
  try {
    await work(opened.desk);
  } finally {
    await opened.close();
  }
};

/** The grant that is meant; null, and said so, where there is no such role. */
const grantMeant = (terminal: Terminal, role: string, given: GivenGrant): Grant | null => {
  if (!isRole(role)) {
    terminal.refuse(terminal.t('bankCli.user.unknownRole', { found: role, roles: roleList }));
    return null;
  }
  return { role, state: given.state?.toUpperCase() ?? null, organisation: given.organisation ?? null };
};

/** A password for an account; null, and said so, where none came. */
const passwordMeant = async ({ t, refuse }: Terminal): Promise<string | null> => {
  const { readPassword } = await import('./user-password.ts');
  const read = await readPassword({
    question: t('bankCli.user.password'),
    again: t('bankCli.user.passwordAgain'),
  });
  if (typeof read === 'string') return read;
  refuse(t(read.kind === 'differ' ? 'bankCli.user.passwordsDiffer' : 'bankCli.user.noPassword'));
  return null;
};

const create = async (terminal: Terminal, login: string, given: GivenUser): Promise<void> => {
  const { t, locale } = terminal;
  if (!loginPattern.test(login)) {
    terminal.refuse(t('bankCli.user.badLogin', { login }));
    return;
  }
  const grant = given.role === undefined ? undefined : grantMeant(terminal, given.role, given);
  if (grant === null) return;
  const password = await passwordMeant(terminal);
  if (password === null) return;
  await atDesk(terminal, async (desk) => {
    const refusal = await desk.create({
      login,
      name: given.name ?? login,
      email: given.email ?? null,
      language: locale,
      password,
      grants: grant === undefined ? [] : [grant],
    });
    if (refusal === null) terminal.say(t('bankCli.user.created', { login }));
    else terminal.refuse(refusalWords(terminal, refusal, login));
  });
};

const reset = async (terminal: Terminal, login: string): Promise<void> => {
  const password = await passwordMeant(terminal);
  if (password === null) return;
  await atDesk(terminal, async (desk) => {
    const refusal = await desk.reset(login, password);
    if (refusal === null) terminal.say(terminal.t('bankCli.user.reset', { login }));
    else terminal.refuse(refusalWords(terminal, refusal, login));
  });
};

const list = (terminal: Terminal, json: boolean): Promise<void> =>
  atDesk(terminal, async (desk) => {
    const { t, say } = terminal;
    const users = await desk.list();
    if (json) terminal.print({ items: users });
    else if (users.length === 0) say(t('bankCli.user.none'));
    else
      for (const { login, name, status, grants } of users) {
        const held = grants.map((grant) =>
          [grant.role, grant.state, grant.organisation].filter((part) => part !== null).join(' '),
        );
        const mark = status === 'suspended' ? [t('bankCli.user.suspendedMark')] : [];
        say([login, name, ...held, ...mark].join('  |  '));
      }
  });

/** Grants a role or takes it away. */
const changeGrant = async (
  terminal: Terminal,
  deed: 'grant' | 'revoke',
  { login, role, given }: { readonly login: string; readonly role: string; readonly given: GivenGrant },
): Promise<void> => {
  const { t } = terminal;
  const grant = grantMeant(terminal, role, given);
  if (grant === null) return;
  await atDesk(terminal, async (desk) => {
    const refusal = deed === 'grant' ? await desk.grant(login, grant) : await desk.revoke(login, grant);
    if (refusal !== null) terminal.refuse(refusalWords(terminal, refusal, login, role));
    else terminal.say(t(deed === 'grant' ? 'bankCli.user.granted' : 'bankCli.user.revoked', { login, role }));
  });
};

const changeStatus = (terminal: Terminal, login: string, status: 'active' | 'suspended'): Promise<void> =>
  atDesk(terminal, async (desk) => {
    const refusal = await desk.setStatus(login, status);
    const done = status === 'active' ? 'bankCli.user.resumed' : 'bankCli.user.suspended';
    if (refusal === null) terminal.say(terminal.t(done, { login }));
    else terminal.refuse(refusalWords(terminal, refusal, login));
  });

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  const user = program.command('user').description(t('bankCli.user.about'));
  const withGrant = (command: Command): Command =>
    command
      .option('--state <iso3>', t('bankCli.user.stateOption'))
      .option('--organisation <id>', t('bankCli.user.organisationOption'));
  const ofLogin = (name: string, about: string): Command =>
    user.command(name).description(about).argument('<login>', t('bankCli.user.loginArgument'));
  withGrant(ofLogin('create', t('bankCli.user.createAbout')))
    .option('--name <name>', t('bankCli.user.nameOption'))
    .option('--email <address>', t('bankCli.user.emailOption'))
    .option('--role <role>', t('bankCli.user.roleOption'))
    .action((login: string, given: GivenUser) => create(terminal, login, given));
  user
    .command('list')
    .description(t('bankCli.user.listAbout'))
    .option('--json', t('cli.main.jsonOption'))
    .action((given: { readonly json?: boolean }) => list(terminal, given.json ?? false));
  for (const deed of ['grant', 'revoke'] as const)
    withGrant(ofLogin(deed, t(deed === 'grant' ? 'bankCli.user.grantAbout' : 'bankCli.user.revokeAbout')))
      .argument('<role>', t('bankCli.user.roleArgument', { roles: roleList }))
      .action((login: string, role: string, given: GivenGrant) =>
        changeGrant(terminal, deed, { login, role, given }),
      );
  ofLogin('suspend', t('bankCli.user.suspendAbout')).action((login: string) =>
    changeStatus(terminal, login, 'suspended'),
  );
  ofLogin('resume', t('bankCli.user.resumeAbout')).action((login: string) =>
    changeStatus(terminal, login, 'active'),
  );
  ofLogin('reset', t('bankCli.user.resetAbout')).action((login: string) => reset(terminal, login));
};
