/** Breaks text into lines no wider than `width` pixels in our face; long words without spaces break anywhere. */
export const wrapText = (text: string, size: number, weight: number, width: number): readonly string[] => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return [text];
  pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return breakLines(text, (part) => pen.measureText(part).width <= width);
};

/** Chinese and Japanese may break after every character, other scripts at spaces. */
const pieces = (text: string): readonly string[] =>
  text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];

/** Lines made of as many pieces as fit, for any measure of fitting. */
export const breakLines = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim())) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};
