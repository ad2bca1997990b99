/** Properties that our style sheets give to drawings; in a file they must stand on the elements themselves. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'display',
] as const;

const inline = (from: Element, to: Element): void => {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const property of properties) to.setAttribute(property, style.getPropertyValue(property));
};

/** A copy of a drawing that needs no style sheet: computed colours on every element, used hatches within. */
export const standAlone = (drawing: SVGSVGElement): SVGSVGElement => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const style of copy.querySelectorAll('style')) style.remove();
  const originals = [drawing, ...drawing.querySelectorAll('*:not(style)')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => inline(original, copies[index]!));
  const markup = copy.outerHTML;
  const hatches = [...document.querySelectorAll('pattern[id^="hatch-"]')].filter(({ id }) =>
    markup.includes(`#${id}`),
  );
  for (const hatch of hatches) {
    const own = hatch.cloneNode(true) as Element;
    [...hatch.children].forEach((child, index) => inline(child, own.children[index]!));
    copy.prepend(own);
  }
  return copy;
};
