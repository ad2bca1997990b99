import type { CommanderError } from 'commander';
import type { Terminal } from './terminal.ts';

/** The names that an error of the argument parser puts between quotes. */
const quoted = (message: string): string[] => [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);

/** An error of the argument parser in the reader's language, naming the argument and how to go on. */
export const usageError = (t: Terminal['t'], error: CommanderError): string => {
  const [name = '', value = ''] = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return t('cli.main.unknownOption', { name });
    case 'commander.unknownCommand':
      return t('cli.main.unknownCommand', { name });
    case 'commander.missingArgument':
      return t('cli.main.missingArgument', { name });
    case 'commander.optionMissingArgument':
      return t('cli.main.missingValue', { name });
    case 'commander.excessArguments':
      return t('cli.main.excessArguments', { name });
    case 'commander.invalidArgument': {
      const reason = error.message.split(' is invalid. ')[1] ?? '';
      return t('cli.main.invalidValue', { name, value, reason });
    }
    default:
      return t('cli.main.refused', { reason: error.message.replace(/^error: /, '') });
  }
};
