import type { ChainCheckDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { Button } from '../../shell/Button.tsx';
import { saveFile } from '../../table/save-file.ts';
import type { WorkingCopy } from '../model/use-working-copy.ts';
import { useModelWords } from '../model/use-model-words.ts';
import styles from './Workbench.module.css';

interface EditBarProps {
  readonly copy: WorkingCopy;
  /** Address of what the copy began from under `/api/v1/`, for files of it; null where it lives in the browser alone. */
  readonly source: string | null;
  readonly check: ChainCheckDocument | undefined;
  readonly isChecked: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

const stateKeys = { kept: 'changed', keeping: 'keeping', refused: 'notKept' } as const;

/** What can be done with the model as a whole, and how it stands: kept where, how large, how many problems. */
export const EditBar = ({ copy, source, check, isChecked, isSaving, onSave }: EditBarProps) => {
  const t = useTranslations('chains.bar');
  const words = useModelWords(copy.model);
  const isModel = source?.startsWith('chains/models/') === true;
  const state = copy.isChanged ? t(stateKeys[copy.keeping]) : t(isModel ? 'unchanged' : 'example');
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <Button disabled={!copy.canUndo} onClick={copy.undo} aria-keyshortcuts="Control+Z">
          {t('undo')}
        </Button>
        <Button disabled={!copy.canRedo} onClick={copy.redo} aria-keyshortcuts="Control+Y">
          {t('redo')}
        </Button>
        {copy.isChanged && source !== null && (
          <Button look="plain" onClick={copy.discard}>
            {t('discard')}
          </Button>
        )}
        {(copy.isChanged || !isModel) && (
          <Button look={copy.isChanged ? 'solid' : 'line'} disabled={isSaving} onClick={onSave}>
            {isSaving ? t('saving') : t('save')}
          </Button>
        )}
        <span className={styles.files}>
          <Button
            look="plain"
            onClick={() =>
              saveFile(
                new Blob([JSON.stringify(copy.model, null, 2)], { type: 'application/json' }),
                `${words.names(copy.model.title)}.json`,
              )
            }
          >
            JSON
          </Button>
          {source !== null && !copy.isChanged && (
            <>
              <a href={address(source, { format: 'xlsx' })} download>
                XLSX
              </a>
              {isModel && (
                <a href={address(source, { format: 'mps' })} download>
                  MPS
                </a>
              )}
            </>
          )}
        </span>
      </div>
      <output className={styles.state}>
        <span>{state}</span>
        <span data-wrong={(check?.problems.length ?? 0) > 0 || undefined}>
          {!isChecked || check === undefined
            ? t('checking')
            : t('problems', { count: check.problems.length })}
        </span>
        {check !== undefined && check.size !== null && (
          <span>
            {t('size', {
              columns: check.size.columns,
              integers: check.size.integers,
              rows: check.size.rows,
            })}
          </span>
        )}
      </output>
    </div>
  );
};
