/** A local cloud that is meant to be killed. */
import { startCloud } from '../../local-cloud/cloud'
import { builtFunctions } from './workplace'

const dir = process.argv[2]
if (!dir) throw new Error('usage: durability-server DIR')
startCloud({ port: 0, dir, functionsDir: builtFunctions, timers: false }).then(cloud =>
  process.stdout.write(`${cloud.url}\n`),
)
