/**
 * Saves a drawn chart as a picture that can stand alone: finding above, source below, colours and hatches as on
 * screen. PNG carries our face within it and is drawn at twice the size.
 */
import { saveFile } from '../table/save-file.ts';
import { fontFaces } from './font-faces.ts';
import { standAlone } from './stand-alone.ts';
import { wrapText } from './wrap-text.ts';

const margin = 24;
const space = 'http://www.w3.org/2000/svg';

const textBlock = (
  lines: readonly string[],
  top: number,
  size: number,
  weight: number,
  ink: string,
): SVGElement => {
  const text = document.createElementNS(space, 'text');
  text.setAttribute('font-family', 'IBM Plex Sans, Noto Sans CJK SC, sans-serif');
  text.setAttribute('font-size', `${size}`);
  text.setAttribute('font-weight', `${weight}`);
  text.setAttribute('fill', ink);
  lines.forEach((line, index) => {
    const span = document.createElementNS(space, 'tspan');
    span.setAttribute('x', `${margin}`);
    span.setAttribute('y', `${top + size + index * size * 1.35}`);
    span.textContent = line;
    text.append(span);
  });
  return text;
};

/** The chart between its finding and its source, on paper. */
const compose = (chart: SVGSVGElement, title: string, source: string): SVGSVGElement => {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(document.body);
  const titleLines = wrapText(title, 18, 600, width);
  const sourceLines = wrapText(source, 12, 400, width);
  const head = margin + titleLines.length * 18 * 1.35 + 12;
  const foot = head + height + 12;
  const total = foot + sourceLines.length * 12 * 1.35 + margin;
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('xmlns', space);
  picture.setAttribute('width', `${width + 2 * margin}`);
  picture.setAttribute('height', `${total}`);
  picture.setAttribute('viewBox', `0 0 ${width + 2 * margin} ${total}`);
  const ground = document.createElementNS(space, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', style.backgroundColor);
  const inner = standAlone(chart);
  inner.setAttribute('x', `${margin}`);
  inner.setAttribute('y', `${head}`);
  inner.setAttribute('width', `${width}`);
  inner.setAttribute('height', `${height}`);
  picture.append(
    ground,
    textBlock(titleLines, margin, 18, 600, style.color),
    inner,
    textBlock(sourceLines, foot, 12, 400, style.color),
  );
  return picture;
};

const toPng = async (picture: SVGSVGElement): Promise<Blob | null> => {
  const faces = document.createElementNS(space, 'style');
  faces.textContent = await fontFaces();
  picture.prepend(faces);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
};

/** Saves the chart; false when the browser could not draw it. */
export const savePicture = async (
  chart: SVGSVGElement,
  title: string,
  source: string,
  format: 'svg' | 'png',
): Promise<boolean> => {
  const picture = compose(chart, title, source);
  const name = title.slice(0, 80).replace(/[\\/:*?"<>|]+/g, ' ');
  if (format === 'svg') {
    const text = new XMLSerializer().serializeToString(picture);
    saveFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    return true;
  }
  try {
    const png = await toPng(picture);
    if (png !== null) saveFile(png, `${name}.png`);
    return png !== null;
  } catch {
    return false;
  }
};
