import { inner } from '../../../cloudfunctions/alpha/inner'
export const reaches = inner
