/** Lower-case hexadecimal. */
const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What binds a file without telling anything of it. */
export interface FileDigest {
  /** 32 random bytes, hexadecimal; to be kept with the file, or the proof is lost. */
  readonly salt: string;
  /** SHA-256 over salt and file, hexadecimal. */
  readonly digest: string;
}

/** Reckons the digest of a salted file on this machine; nothing of the file is sent anywhere. */
export const digestFile = async (content: ArrayBuffer, salt: Uint8Array): Promise<FileDigest> => {
  const salted = new Uint8Array(salt.length + content.byteLength);
  salted.set(salt);
  salted.set(new Uint8Array(content), salt.length);
  const digest = await crypto.subtle.digest('SHA-256', salted);
  return { salt: hexOf(salt), digest: hexOf(new Uint8Array(digest)) };
};
