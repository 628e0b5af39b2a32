/** Certificates and yearly statements on paper. Served where the fonts are; keeps nothing. */
import { certificates as contract } from '../../src/contract/certificates'
import { implement } from '../kernel'
import { certificate } from './certificate'
import { statement } from './statement'

export const certificates = /* @__PURE__ */ implement(contract, { certificate, statement })
