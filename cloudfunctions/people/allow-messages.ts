import type { ParsedInputOf } from '../../src/contract/define'
import type { people } from '../../src/contract/people'
import { allowMessages as allow, type CommandContext } from '../kernel'

/** The person has said yes in WeChat's dialog: one message of each kind may be sent to them. */
export async function allowMessages({ kinds }: ParsedInputOf<typeof people.allowMessages>, context: CommandContext) {
  await allow(kinds, context)
  return {}
}
