/**
 * How schemas speak and run, set once. `z` itself is imported as `import * as z from 'zod/mini'` in every file that uses it: bundlers keep
 * only what is called through a namespace import, and all of zod with its fifty languages through anything else.
 */
import { zhCN } from 'zod/locales'
import { config } from 'zod/mini'

// jitless: mini-programs and our Content-Security-Policy forbid `new Function`
config({ ...zhCN(), jitless: true })
