/**
 * Babel for the mini-program and its web twin. No polyfills: they would add 45 KB (gzip), and their rewriting of `z.trim()` into a helper
 * call would keep all of zod in the bundle. So the sources use only what these two have (no `Object.hasOwn`, no `Array.at`).
 * The targets stand here because babel takes browserslist's `android 157` for Android 37 and would unroll every class.
 */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: { ios: '12', chrome: '70' },
        ignoreBrowserslistConfig: true,
      },
    ],
  ],
}
