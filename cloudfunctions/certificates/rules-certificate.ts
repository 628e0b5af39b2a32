/** What stands on a certificate 志愿服务证明: one page, whatever somebody has done. */
import { certificateDefaults } from '../../src/contract/certificates/defaults'
import { activityKinds } from '../../src/contract/service/records'
import type { Served } from './rules-facts'
import { byKind, longest, sumOf } from './rules-sums'
import { cut, dayWords, minutesWords, shortDay, someOf } from './rules-words'

export interface CertificateFacts {
  readonly name: string
  /** missing: of all years */
  readonly year?: number
  /** the earliest first; at least one */
  readonly services: readonly Served[]
  /** where somebody confirmed them */
  readonly confirmedIn: readonly string[]
  /** YYYY-MM-DD */
  readonly today: string
}

export interface Certificate {
  readonly name: string
  readonly lead: string
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  readonly kinds: string
  readonly heading: string
  readonly rows: readonly (readonly [day: string, title: string, place: string, long: string])[]
  readonly confirmed: string
  readonly issued: readonly string[]
}

const placesNamed = 2
const longestName = 10
const longestTitle = 15
const longestPlace = 10

const timesWords = ({ services, minutes }: { services: number; minutes: number }) =>
  `${services} 次，${minutesWords(minutes)}`

/** Of one year its number stands once. */
function spanWords(first: string, last: string): string {
  if (first === last) return dayWords(first)
  return `${dayWords(first)}到${first.slice(0, 4) === last.slice(0, 4) ? shortDay(last) : dayWords(last)}`
}

/** Every minute stands somewhere: what is not named by kind is in the rest. */
function kindsWords(services: readonly Served[]): string {
  const kinds = byKind(services)
  const named = kinds.slice(0, certificateDefaults.kinds)
  const rest = kinds.slice(certificateDefaults.kinds)
  const words = named.map(sum => `${activityKinds[sum.kind]} ${timesWords(sum)}`)
  if (rest.length > 0) {
    const sum = {
      services: rest.reduce((all, { services: count }) => all + count, 0),
      minutes: rest.reduce((all, { minutes }) => all + minutes, 0),
    }
    words.push(`还有别的 ${timesWords(sum)}`)
  }
  return `都做了些什么：${words.join('；')}。`
}

/** Pure; throws when there is nothing to certify. */
export function certificateOf({ name, year, services, confirmedIn, today }: CertificateFacts): Certificate {
  const [first, last] = [services[0], services[services.length - 1]]
  if (!first || !last) throw new RangeError('a certificate without a service')
  const sum = sumOf(services)
  const where = someOf(
    confirmedIn.map(one => cut(one, longestName)),
    placesNamed,
    '个地方',
  )
  const listed = [...longest(services, certificateDefaults.listed)].sort((one, other) => (one.day < other.day ? -1 : 1))
  return {
    name,
    lead: `${spanWords(first.day, last.day)}，在${where}参加志愿服务 ${sum.services} 次，一共 ${minutesWords(sum.minutes)}。邻里的事，有人搭把手，就暖和一点。谢谢您。`,
    figures: [
      { name: '服务时长', value: minutesWords(sum.minutes) },
      { name: '服务次数', value: `${sum.services} 次` },
      { name: year === undefined ? '服务类别' : `${year}年的服务类别`, value: `${byKind(services).length} 类` },
    ],
    kinds: kindsWords(services),
    heading: services.length > listed.length ? `时间最长的 ${listed.length} 次` : '每一次服务',
    rows: listed.map(({ day, title, place, minutes }) => [
      day,
      cut(title, longestTitle),
      cut(place, longestPlace),
      minutesWords(minutes),
    ]),
    confirmed: `以上时长由${where}审核确认。这张证明由“暖新”按审核过的记录生成，没有盖章；要盖章，请带着它到社区核对。`,
    issued: ['社区核对人：____________________', `打印日期：${dayWords(today)}`],
  }
}
