import { readFileSync } from 'node:fs';
import type { ActContent, Receipt, ReceiptVerdict } from '@hamkor/acts';
import { commitsTo, verifyReceipt } from '@hamkor/acts';
import { receiptSchema } from '@hamkor/contract';
import type { Terminal } from './terminal.ts';

export interface GivenReceipt {
  /** File with the receipt as the server gave it. */
  readonly receipt: string;
  /** The know-how that the act is said to have committed to. */
  readonly file?: string;
  /** The owner's salt, 64 hexadecimal digits. */
  readonly salt?: string;
  /** Key of the node that must have signed. */
  readonly key?: string;
}

const readBytes = (terminal: Terminal, file: string): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    terminal.refuse(terminal.t('bankCli.verify.unreadable', { file, reason: (error as Error).message }));
    return null;
  }
};

const readReceipt = (terminal: Terminal, file: string): Receipt | null => {
  const bytes = readBytes(terminal, file);
  if (bytes === null) return null;
  try {
    return receiptSchema.strict().parse(JSON.parse(new TextDecoder().decode(bytes))) as Receipt;
  } catch {
    terminal.refuse(terminal.t('bankCli.verify.noReceipt', { file }));
    return null;
  }
};

const say = (terminal: Terminal, { entry, checkpoint }: Receipt, verdict: ReceiptVerdict): void => {
  const { t } = terminal;
  if (verdict.kind === 'invalid') {
    terminal.fail(t(`bankCli.verify.receiptFault.${verdict.fault}`));
    return;
  }
  terminal.say(t('bankCli.verify.receipt', { seq: String(entry.seq), at: entry.at, until: checkpoint.at }));
  const kind = verdict.act?.content.kind;
  terminal.say(kind === undefined ? t('bankCli.verify.closed') : t('bankCli.verify.says', { kind }));
  terminal.say(t('bankCli.verify.signedBy', { key: verdict.signedBy }));
};

/** Whether the file is what was committed to; null where that cannot be told, and the terminal has been told why. */
const isCommitted = (
  terminal: Terminal,
  content: ActContent | undefined,
  salt: string,
  know: Uint8Array,
): boolean | null => {
  const is = content === undefined ? null : commitsTo(content, salt, know);
  if (is === null) terminal.fail(terminal.t('bankCli.verify.noCommitment'));
  else if (!is) terminal.fail(terminal.t('bankCli.verify.otherFile'));
  return is;
};

/** Checks a receipt from a file, and a file against it, without a server or a network. */
export const checkReceipt = (terminal: Terminal, given: GivenReceipt, json: boolean): void => {
  const { t } = terminal;
  if ((given.file === undefined) !== (given.salt === undefined)) {
    terminal.refuse(t('bankCli.verify.fileAndSalt'));
    return;
  }
  const receipt = readReceipt(terminal, given.receipt);
  const know = given.file === undefined || receipt === null ? null : readBytes(terminal, given.file);
  if (receipt === null || (given.file !== undefined && know === null)) return;
  const verdict = verifyReceipt(receipt, given.key ?? null);
  if (!json || verdict.kind === 'invalid') say(terminal, receipt, verdict);
  const content = verdict.kind === 'valid' ? verdict.act?.content : undefined;
  const isFile =
    know === null || verdict.kind === 'invalid' ? null : isCommitted(terminal, content, given.salt!, know);
  if (isFile === true && !json)
    terminal.say(t('bankCli.verify.sameFile', { file: given.file!, at: receipt.entry.at }));
  if (json)
    terminal.print({
      ok: verdict.kind === 'valid' && (know === null || isFile === true),
      ...verdict,
      isFile,
    });
};
