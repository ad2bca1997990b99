/** Whether a text is an absolute web address in the characters that RFC 3986 allows, as schemas of others demand. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/.test(text) &&
  !/%(?![0-9A-Fa-f]{2})/.test(text) &&
  URL.canParse(text);
