import * as z from 'zod/mini'
import { Role } from '../roles'

/** Beside a published card: who has read it over, never their name. */
export const Reviewed = z.object({ role: Role, month: z.string().check(z.regex(/^\d{4}-\d{2}$/)) })
