import type { FastifyInstance } from 'fastify';

/** Escapes a label value of the Prometheus text format. */
const label = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

interface Tally {
  count: number;
  seconds: number;
}

const series = (name: string, kind: 'counter' | 'gauge', help: string, lines: readonly string[]): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines.map((line) => `${name}${line}`)].join('\n');

const processSeries = (): string[] => {
  const { rss, heapUsed } = process.memoryUsage();
  const cpu = process.cpuUsage();
  return [
    series('process_cpu_seconds_total', 'counter', 'Processor time used.', [
      ` ${(cpu.user + cpu.system) / 1e6}`,
    ]),
    series('process_resident_memory_bytes', 'gauge', 'Memory held.', [` ${rss}`]),
    series('process_heap_bytes', 'gauge', 'JavaScript heap in use.', [` ${heapUsed}`]),
    series('process_uptime_seconds', 'gauge', 'Time since the process began.', [` ${process.uptime()}`]),
  ];
};

/**
 * Counts requests and serves the counters at /metrics in the Prometheus text format. Requests are told
 * apart by route pattern, never by address, so that the number of series stays small and nothing a
 * reader asked for is kept.
 */
export const measureRequests = (app: FastifyInstance): void => {
  const tallies = new Map<string, Tally>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const key = `{method="${label(request.method)}",route="${label(route)}",status="${reply.statusCode}"}`;
    const tally = tallies.get(key) ?? { count: 0, seconds: 0 };
    tally.count += 1;
    tally.seconds += reply.elapsedTime / 1000;
    tallies.set(key, tally);
    done();
  });
  app.get('/metrics', { schema: { hide: true } }, (_request, reply) => {
    const requests = [...tallies];
    const text = [
      ...processSeries(),
      series(
        'http_requests_total',
        'counter',
        'Requests answered.',
        requests.map(([key, { count }]) => `${key} ${count}`),
      ),
      series(
        'http_request_seconds_total',
        'counter',
        'Time spent answering.',
        requests.map(([key, { seconds }]) => `${key} ${seconds}`),
      ),
    ].join('\n');
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(`${text}\n`);
  });
};
