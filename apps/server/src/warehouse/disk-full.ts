/** Whether an error says that there is no room left on the disk, in the words of the system or of DuckDB. */
export const isDiskFull = (error: unknown): boolean => {
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /no space left|ENOSPC|disk quota|max_temp_directory_size|failed to offload/i.test(message)
  );
};
