/**
 * Who may import whom: ui ← pages → cloud → contract ← kernel ← domains.
 * Every rule has a planted violation under tests/architecture/planted that a test proves is caught.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const tests = '\\.test\\.tsx?$'

module.exports = {
  forbidden: [
    rule(
      'contract-knows-only-zod',
      'The contract is data; both sides must be able to load it.',
      { path: '^src/contract/', pathNot: tests },
      { pathNot: '^src/contract/|(^|/)node_modules/zod/' },
    ),
    rule(
      'app-never-imports-cloud-code',
      'What runs in the cloud must not reach the phone.',
      { path: '^src/' },
      { path: '^(cloudfunctions|local-cloud)/' },
    ),
    rule(
      'cloud-sees-only-the-contract',
      'Of the app, the cloud knows what both agreed on.',
      { path: '^cloudfunctions/' },
      { path: '^(src/(?!contract/)|config/)' },
    ),
    rule(
      'product-never-imports-emulator',
      'The local cloud is a workbench; the shipped bundle must not know it.',
      { path: '^(src|cloudfunctions)/', pathNot: tests },
      { path: '^local-cloud/' },
    ),
    rule(
      'emulator-knows-no-product-code',
      'The local cloud runs any product that the real cloud runs: bundles, not sources.',
      { path: '^local-cloud/', pathNot: '^local-cloud/seed/|^local-cloud/start' },
      { path: '^(cloudfunctions|src)/', pathNot: '^src/contract/' },
    ),
    rule(
      'modules-meet-at-index',
      'Another module is used through its face.',
      { path: '^cloudfunctions/([^/]+)/' },
      { path: '^cloudfunctions/([^/]+)/', pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/[^/]+/index\\.ts$'] },
    ),
    rule(
      'kernel-knows-no-domain',
      'Domains stand on the kernel, never the reverse.',
      { path: '^cloudfunctions/kernel/', pathNot: tests },
      { path: '^cloudfunctions/(?!kernel/)' },
    ),
    rule(
      'paper-knows-no-domain',
      'The paper room prints blocks, whosever they are.',
      { path: '^cloudfunctions/paper/', pathNot: tests },
      { path: '^(cloudfunctions/(?!paper/)|src/)' },
    ),
    rule(
      'sheets-know-no-domain',
      'The table room reads and writes tables, whosever they are; what may be wrong with one is agreed with the phone.',
      { path: '^cloudfunctions/sheets/', pathNot: tests },
      { path: '^(cloudfunctions/(?!sheets/)|src/(?!contract/tables\\.ts))' },
    ),
    rule(
      'pictures-know-no-domain',
      'The picture room looks at pixels, whosever they are.',
      { path: '^cloudfunctions/pictures/', pathNot: tests },
      { path: '^(cloudfunctions/(?!pictures/)|src/)' },
    ),
    rule(
      'stock-knows-no-domain',
      'The stock room books movements, whosever the stock is.',
      { path: '^cloudfunctions/stock/', pathNot: tests },
      { path: '^cloudfunctions/(?!(stock|kernel)/)' },
    ),
    rule(
      'rules-are-pure',
      'Rules have no I/O, no clock and no ids: contract and fellow rules only.',
      { path: '^cloudfunctions/.+/rules[^/]*\\.ts$', pathNot: tests },
      { pathNot: '^src/contract/|^cloudfunctions/.+/rules[^/]*\\.ts$' },
    ),
    rule(
      'only-the-kernel-touches-the-sdk',
      'What the SDK gets wrong is put right in one place.',
      { pathNot: '^cloudfunctions/kernel/(cloud|[^/]+\\.test)\\.ts$|^local-cloud/.*(\\.test\\.ts|/fixtures/)|^tests/' },
      { path: '(^|/)node_modules/wx-server-sdk/' },
    ),
    rule(
      'pages-of-two-domains-do-not-share',
      'What two domains share moves to ui or session.',
      { path: '^src/pages/([^/]+)/' },
      { path: '^src/pages/([^/]+)/', pathNot: '^src/pages/$1/' },
    ),
    rule(
      'ui-knows-no-pages-or-cloud',
      'Components take what they show as properties; types of a query may be named.',
      { path: '^src/ui/' },
      { path: '^src/(pages|session|cloud)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'cloud-layer-knows-no-screen',
      'Transport and hooks are below everything that is seen.',
      { path: '^src/cloud/' },
      { path: '^src/(pages|ui|session|copy)/' },
    ),
    rule(
      'only-the-cloud-layer-knows-the-platform',
      'Some platform calls succeed without doing anything on H5; the adapter knows which.',
      { path: '^src/', pathNot: '^src/cloud/|^src/app\\.' },
      { path: '^src/cloud/(platform|transport)\\.(h5|weapp)' },
    ),
    rule('no-cycles', 'Two files that need each other are one idea or three.', {}, { circular: true }),
    rule(
      'nothing-unresolvable',
      'An import that resolves to nothing fails on the phone.',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^tests/architecture/planted/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
