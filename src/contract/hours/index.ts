/** Service hours 志愿时长: signed in, signed out, looked at by somebody, and counted. */
import { defineDomain } from '../define'
import { desk } from './desk'
import { leading } from './leading'
import { own } from './own'

export const hours = defineDomain('hours', '志愿时长', { ...own, ...leading, ...desk })
