/** How calls travel. A build for phones takes `transport.weapp.ts` in place of this file; everything else travels as on the web. */
export { transport } from './transport.h5'
