/**
 * How fast the product space is drawn and moved, in headless Chromium without a graphics card:
 *
 *     node methods/web/space-bench.ts [http://127.0.0.1:4100]
 *
 * Prints seconds from asking for the page to the first drawing and from the document's arrival to it, then frames
 * a second while panning and zooming, whole and near. The plain way to compare with redraws one SVG circle a heading.
 */
import type { Page } from 'playwright-core';
import { openBrowser } from '../../acceptance/browser.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:4100';

/** Milliseconds since the page was asked for at which the canvas first held ink, and at which its data had come. */
const firstDrawing = (page: Page): Promise<{ drawn: number; arrived: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = (): void => {
          const canvas = document.querySelector('canvas');
          const pen = canvas?.getContext('2d');
          const middle = pen?.getImageData(0, Math.round(canvas!.height / 2), canvas!.width, 1).data;
          if (middle?.some((part) => part !== 0) !== true) {
            requestAnimationFrame(look);
            return;
          }
          const entry = performance
            .getEntriesByType('resource')
            .find(({ name }) => name.includes('/api/v1/space'));
          resolve({ drawn: performance.now(), arrived: (entry as PerformanceResourceTiming).responseEnd });
        };
        look();
      }),
  );

/** Frame times, in milliseconds, while the drawing is dragged to and fro for some seconds. */
const whileMoving = (page: Page, kind: 'pan' | 'zoom', seconds: number): Promise<number[]> =>
  page.evaluate(
    ([what, long]) =>
      new Promise<number[]>((resolve) => {
        const canvas = document.querySelector('canvas')!.parentElement!;
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const point = (x: number, y: number) => ({
          clientX: left + width / 2 + x,
          clientY: top + height / 2 + y,
          pointerId: 1,
          bubbles: true,
          buttons: 1,
        });
        // A made-up pointer cannot be captured.
        canvas.setPointerCapture = () => undefined;
        const times: number[] = [];
        const start = performance.now();
        let last = start;
        if (what === 'pan') canvas.dispatchEvent(new PointerEvent('pointerdown', point(0, 0)));
        const step = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          const turn = (now - start) / 400;
          if (what === 'pan') {
            canvas.dispatchEvent(
              new PointerEvent('pointermove', point(140 * Math.sin(turn), 90 * Math.sin(1.7 * turn))),
            );
          } else {
            canvas.dispatchEvent(
              new WheelEvent('wheel', {
                ...point(0, 0),
                deltaY: Math.sin(turn) > 0 ? -8 : 8,
                ctrlKey: true,
                cancelable: true,
              }),
            );
          }
          if (now - start < long * 1000) requestAnimationFrame(step);
          else {
            canvas.dispatchEvent(new PointerEvent('pointerup', point(0, 0)));
            resolve(times.slice(2));
          }
        };
        requestAnimationFrame(step);
      }),
    [kind, seconds] as const,
  );

/** The plain way: an SVG with an element a heading and a link, moved by its viewBox. */
const plainMoving = (page: Page, seconds: number): Promise<number[]> =>
  page.evaluate(async (long) => {
    const { headings, links } = await (await fetch('/api/v1/space')).json();
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('style', 'position:fixed;inset:0;width:936px;height:620px;background:white;z-index:999');
    const lines = links.a.map(
      (a: number, at: number) =>
        `<line x1="${headings.x[a]}" y1="${headings.y[a]}" x2="${headings.x[links.b[at]]}" y2="${headings.y[links.b[at]]}" stroke="#ccc" stroke-width=".001"/>`,
    );
    const circles = headings.hs.map(
      (hs: string, at: number) =>
        `<circle cx="${headings.x[at]}" cy="${headings.y[at]}" r=".004" fill="teal" stroke="white" stroke-width=".001"><title>${hs}</title></circle>`,
    );
    svg.innerHTML = [...lines, ...circles].join('');
    document.body.append(svg);
    return new Promise<number[]>((resolve) => {
      const times: number[] = [];
      const start = performance.now();
      let last = start;
      const step = (): void => {
        const now = performance.now();
        times.push(now - last);
        last = now;
        const turn = (now - start) / 400;
        svg.setAttribute(
          'viewBox',
          `${0.2 + 0.1 * Math.sin(turn)} ${0.2 + 0.1 * Math.sin(1.7 * turn)} 0.6 0.6`,
        );
        if (now - start < long * 1000) requestAnimationFrame(step);
        else {
          svg.remove();
          resolve(times.slice(2));
        }
      };
      requestAnimationFrame(step);
    });
  }, seconds);

const tell = (what: string, times: readonly number[]): void => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `${what.padEnd(44)} ${(1000 / mean).toFixed(0).padStart(3)} frames/s, frame median ${at(0.5).toFixed(1)} ms, 95 % ${at(0.95).toFixed(1)} ms`,
  );
};

const browser = await openBrowser();
try {
  for (const ratio of [1, 2]) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
      deviceScaleFactor: ratio,
    });
    const page = await context.newPage();
    for (const visit of ['first visit', 'warm cache']) {
      await page.goto(`${address}/space?lang=en&member=UZB`, { waitUntil: 'commit' });
      const { drawn, arrived } = await firstDrawing(page);
      console.log(
        `first drawing, ${visit}, ${ratio}x: ${(drawn / 1000).toFixed(2)} s after asking for the page, ${((drawn - arrived) / 1000).toFixed(2)} s after the document came`,
      );
      await page.waitForLoadState('networkidle');
    }
    await page.goto(`${address}/space?lang=en&member=UZB&view=1.30,0.5,0.5`, { waitUntil: 'networkidle' });
    tell(`pan at zoom 1.3 (nearly all headings), ${ratio}x`, await whileMoving(page, 'pan', 4));
    tell(`zoom to and fro, ${ratio}x`, await whileMoving(page, 'zoom', 4));
    await page.goto(`${address}/space?lang=en&member=UZB&view=4.00,0.5,0.5&heading=8708`, {
      waitUntil: 'networkidle',
    });
    tell(`pan at zoom 4 with a heading held, ${ratio}x`, await whileMoving(page, 'pan', 4));
    tell(`plain SVG, ${ratio}x`, await plainMoving(page, 4));
    await context.close();
  }
} finally {
  await browser.close();
}
