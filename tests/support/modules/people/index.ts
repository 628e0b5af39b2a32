/** The product's own, beside the domains that exist for tests only. */
export { people } from '../../../../cloudfunctions/people'
