import { phoneStorage } from '../phone-storage'
import { webTexts } from './texts'

/** Shared by all tabs, kept when they are closed. */
export const browserStorage = phoneStorage(webTexts(() => localStorage))
/** Of one tab: two tabs may be two people at the local cloud. */
export const tabStorage = phoneStorage(webTexts(() => sessionStorage))
