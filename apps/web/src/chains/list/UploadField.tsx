import type { ChainSummaryDocument } from '@hamkor/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { uploadChain } from '../upload-chain.ts';
import styles from './ChainsPage.module.css';

/** A model from a file: a workbook with one sheet per table, or its JSON. */
export const UploadField = () => {
  const t = useTranslations('chains.start');
  const id = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: uploadChain,
    onSuccess: (kept: ChainSummaryDocument) => {
      void client.invalidateQueries({ queryKey: ['chains', 'models'] });
      void navigate({ to: '/chains/models/$id', params: { id: kept.id } });
    },
  });
  return (
    <div className={styles.upload}>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={upload.isPending}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) upload.mutate(file);
          // The same file can be chosen again once it is mended.
          event.currentTarget.value = '';
        }}
      />
      <label className={styles.choose} htmlFor={id}>
        {upload.isPending ? t('uploading') : t('upload')}
      </label>
      {upload.error !== null && <FailureView error={upload.error} />}
    </div>
  );
};
