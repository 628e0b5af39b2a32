import type { certificates as contract } from '../../src/contract/certificates'
import type { ParsedInputOf } from '../../src/contract/define'
import { hoursOf } from '../hours'
import { compact, localDay, type QueryContext, refuse } from '../kernel'
import { printFile } from '../paper'
import { certificatePaper } from './certificate-paper'
import { confirmedIn } from './facts'
import { certificateOf } from './rules-certificate'

/** Everything somebody has served, on one page to hang up. */
export async function certificate({ year }: ParsedInputOf<typeof contract.certificate>, { actor, now }: QueryContext) {
  const { personId, name } = actor.person()
  if (name === undefined) return refuse('NAME_MISSING')
  const services = await hoursOf(personId, year)
  if (services.length === 0) return refuse('NOTHING_CONFIRMED')
  const facts = { name, services, confirmedIn: await confirmedIn(services), today: localDay(now) }
  const which = year === undefined ? '' : `${year}年-`
  return printFile(
    `志愿服务证明-${which}${localDay(now)}.pdf`,
    certificatePaper(certificateOf({ ...facts, ...compact({ year }) })),
  )
}
