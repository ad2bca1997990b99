/**
 * Host of a website as sites are compared: without `www.`, in lower case, in Punycode; null where it is no address.
 *
 * @example websiteHost('https://www.Example.org/about') // 'example.org'
 */
export const websiteHost = (website: string | null): string | null => {
  if (website === null) return null;
  const address = website.trim();
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(address) ? address : `https://${address}`);
  const host = parsed?.hostname.replace(/^www\./u, '').replace(/\.$/u, '') ?? '';
  return host.includes('.') ? host : null;
};
