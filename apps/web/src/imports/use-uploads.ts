import { useCallback, useState } from 'react';
import { RequestFailed, send } from '../api/client.ts';
import { uploadFile } from './upload.ts';

/** A file chosen in the browser and how far it has come. */
export interface FileOnItsWay {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  /** Its id on the server, once it is there whole. */
  readonly id: string | null;
  readonly failure: RequestFailed | null;
  readonly stop: () => void;
}

let keys = 0;

/** Files taken up for an import: each is sent as soon as it is chosen, and can be taken back at any time. */
export const useUploads = () => {
  const [files, setFiles] = useState<readonly FileOnItsWay[]>([]);
  const change = useCallback(
    (key: number, news: Partial<FileOnItsWay>): void =>
      setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...news } : file))),
    [],
  );
  const begin = useCallback(
    async (file: File): Promise<void> => {
      keys += 1;
      const key = keys;
      const controller = new AbortController();
      const stop = (): void => controller.abort(new DOMException('taken back', 'AbortError'));
      setFiles((now) => [
        ...now,
        { key, name: file.name, bytes: file.size, sent: 0, id: null, failure: null, stop },
      ]);
      try {
        const taken = await uploadFile(file, (sent) => change(key, { sent }), controller.signal);
        change(key, { id: taken.id, sent: file.size });
      } catch (error) {
        if (error instanceof RequestFailed) change(key, { failure: error });
        else if (!controller.signal.aborted) throw error;
      }
    },
    [change],
  );
  const add = useCallback(
    async (chosen: readonly File[]): Promise<void> => {
      // One after the other: a disk takes one large file faster than several at once.
      for (const file of chosen) await begin(file);
    },
    [begin],
  );
  const remove = useCallback((file: FileOnItsWay): void => {
    file.stop();
    // A file that cannot be taken back on the server is removed there when it grows old.
    if (file.id !== null) void send('DELETE', `uploads/${file.id}`).catch(() => undefined);
    setFiles((now) => now.filter(({ key }) => key !== file.key));
  }, []);
  const clear = useCallback((): void => setFiles([]), []);
  return { files, add, remove, clear };
};
