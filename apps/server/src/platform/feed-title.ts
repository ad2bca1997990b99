const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A title as an entry of a feed takes it: `feed` calls titles HTML (RFC 4287, 3.1.1.2), in which words must not become elements. */
export const feedTitle = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => signs[sign]!);
