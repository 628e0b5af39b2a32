/** Before the first test file: a folder that all workers of this run share. They inherit the environment. */
const { mkdtempSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')

module.exports = () => {
  process.env.NUANXIN_TEST_RUN = mkdtempSync(path.join(tmpdir(), 'nuanxin-run-'))
}
