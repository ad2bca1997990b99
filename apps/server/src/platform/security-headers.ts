import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * The browser may load nothing but from this server. Styles may be inline, because Mantine writes its
 * theme into a `<style>` element and Observable Plot puts one into every figure, without a place for a
 * nonce; scripts may not. Images may be `data:` and `blob:`, through which figures are exported as PNG.
 * TLS belongs to the proxy in front, so nothing here forces it: the laptop serves plain HTTP.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
    },
  },
  strictTransportSecurity: false,
};
