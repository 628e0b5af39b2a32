/** Drafts of letters 文书草稿 that their owners keep in the cloud; what is written in them is read by nobody else. */
import { drafts as contract } from '../../src/contract/drafts'
import { implement } from '../kernel'
import { personalData } from './personal-data'
import { list, open } from './queries'
import { remove } from './remove'
import { save } from './save'

export const drafts = /* @__PURE__ */ implement(contract, { save, list, open, remove }, { personalData })
