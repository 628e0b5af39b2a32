/** The part of the domain that every screen needs: what people do about themselves. */
import { defineDomain } from '../define'
import { membership } from './membership'

export const self = defineDomain('people', '人员', membership)
