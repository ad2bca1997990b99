const asDataAddress = async (url: string): Promise<string> => {
  const content = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(url)));
    reader.readAsDataURL(content);
  });
};

const rules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      return [];
    }
  });

/** Our faces that this page has loaded, as `@font-face` rules holding the fonts themselves. */
export const fontFaces = async (): Promise<string> => {
  const loaded = new Set(
    [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => `${face.weight} ${face.unicodeRange}`),
  );
  const used = rules().filter((rule) =>
    loaded.has(
      `${rule.style.getPropertyValue('font-weight')} ${rule.style.getPropertyValue('unicode-range')}`,
    ),
  );
  const faces = await Promise.all(
    used.map(async (rule) => {
      const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
      const address = await asDataAddress(new URL(url, rule.parentStyleSheet?.href ?? location.href).href);
      return rule.cssText.replace(/src:[^;]+;/, `src: url("${address}") format("woff2");`);
    }),
  );
  return faces.join('\n');
};
