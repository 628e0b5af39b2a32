/**
 * Babel for the mini-program and its web twin. No polyfills: they would add 45 KB (gzip), and their rewriting of `z.trim()` into a helper
 * call keeps all of zod in the bundle. So the sources use only what Chrome 70 and iOS 12 have (no `Object.hasOwn`, no `Array.at`).
 */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
}
