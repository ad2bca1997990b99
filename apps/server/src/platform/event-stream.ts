import { Readable } from 'node:stream';

/** Seconds between signs of life, so that no proxy takes a quiet stream for a dead one. */
const heartbeatMs = 15_000;

/** Where events are put: each is one JSON document. */
export interface EventSink {
  readonly send: (document: unknown) => void;
  readonly end: () => void;
}

/** One event as server-sent events have it (HTML Living Standard, 9.2.6); JSON has no line breaks of its own. */
export const eventText = (document: unknown): string => `data: ${JSON.stringify(document)}\n\n`;

/**
 * A body of server-sent events. `begin` is given where to put them, and returns what is to be called when the
 * reader goes away or the stream ends.
 */
export const eventStream = (begin: (sink: EventSink) => () => void): Readable => {
  const stream = new Readable({ read: () => {} });
  let isOver = false;
  const heart = setInterval(() => stream.push(': still here\n\n'), heartbeatMs);
  heart.unref();
  stream.push('retry: 3000\n\n');
  const stop = begin({
    send: (document) => {
      if (!isOver) stream.push(eventText(document));
    },
    end: () => {
      if (isOver) return;
      isOver = true;
      stream.push(null);
    },
  });
  stream.once('close', () => {
    isOver = true;
    clearInterval(heart);
    stop();
  });
  return stream;
};
