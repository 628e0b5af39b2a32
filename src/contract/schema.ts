/** The schema language of the contract. Import `z` from here only: this is where its locale and CSP-safe mode are set. */
import * as z from 'zod/mini'

// jitless: mini-programs and our Content-Security-Policy forbid `new Function`
z.config({ ...z.locales.zhCN(), jitless: true })

export { z }
