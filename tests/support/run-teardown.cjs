const { rmSync } = require('node:fs')

module.exports = () => {
  if (process.env.NUANXIN_TEST_RUN) rmSync(process.env.NUANXIN_TEST_RUN, { recursive: true, force: true })
}
