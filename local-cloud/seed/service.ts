/** Activities of the town: what comes, one that is full, a care event, one for riders, and one of last week that nobody has counted yet. */
import { type Announcement, service } from '../../src/contract/service'
import { dayOf, startOf } from '../../src/contract/shanghai'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const hour = 3_600_000
const day = 24 * hour
const [community, station, street] = ['pc.beiguan.c01', 'pc.beiguan.c01.s01', 'pc.beiguan'] as const

type Plan = readonly [
  by: string,
  node: string,
  days: number,
  from: number,
  hours: number,
  activity: Partial<Announcement>,
]

const coming: readonly Plan[] = [
  [
    'li-wen',
    community,
    2,
    9,
    2,
    {
      title: '清扫小区积雪',
      kind: 'environment',
      spot: '北关社区服务站门口集合',
      capacity: 20,
      beneficiaries: 300,
      about: '穿防滑的鞋，铁锹和手套我们备着。扫完在驿站喝碗姜汤。',
    },
  ],
  [
    'li-wen',
    community,
    3,
    14,
    2,
    {
      title: '教老人用手机挂号',
      kind: 'culture',
      dimension: 'culture',
      spot: '社区活动室',
      capacity: 2,
      waitingMost: 5,
      beneficiaries: 15,
      about: '一对一教，带上自己的手机。坐一坐、慢慢来，不会也没关系。',
    },
  ],
  [
    'li-wen',
    community,
    5,
    8.5,
    3,
    {
      title: '义诊：量血压、测血糖',
      kind: 'medical',
      dimension: 'care',
      counts: 'none',
      spot: '社区活动室一楼',
      capacity: 60,
      beneficiaries: 60,
      about: '市二院的大夫来坐诊。测血糖请空腹，带上平时吃的药。',
    },
  ],
  [
    'ma-jianguo',
    station,
    1,
    15,
    1.5,
    {
      title: '小哥文明骑行劝导',
      kind: 'civility',
      dimension: 'governance',
      counts: 'rider',
      spot: '驿站门前路口',
      capacity: 8,
      beneficiaries: 200,
      about: '两单之间来站半小时也行。马甲和小旗在驿站领。',
    },
  ],
  [
    'gao-jie',
    street,
    9,
    10,
    2,
    {
      title: '反诈宣传进小区',
      kind: 'policy',
      dimension: 'publicity',
      spot: '北关街道文化广场',
      capacity: 0,
      beneficiaries: 500,
      about: '民警讲三个身边的案子，志愿者帮着发传单、教装反诈软件。',
    },
  ],
]

const usual = {
  dimension: 'service',
  counts: 'volunteer',
  waitingMost: 20,
  cancelHours: 12,
  capacity: 10,
  beneficiaries: 50,
  about: '',
  kind: 'other',
} as const

function announced(now: number, days: number, from: number, hours: number, more: Partial<Announcement>): Announcement {
  const startsAt = startOf(dayOf(now + days * day)) + from * hour
  return { title: '', spot: '', ...usual, ...more, startsAt, endsAt: startsAt + hours * hour }
}

export async function seedService(cloud: LocalCloud): Promise<void> {
  await lastWeek(cloud)
  const now = cloud.clock.now()
  const ids: string[] = []
  for (const [by, node, days, from, hours, more] of coming) {
    const activity = announced(now, days, from, hours, more)
    ids.push(expectDone(await as(cloud, by)(service.publish, { node, activity })).id)
  }
  const [snow = '', phones = '', , riding = ''] = ids
  const joined: readonly (readonly [persona: string, id: string])[] = [
    ['sun-xiaomei', snow],
    ['sun-xiaomei', phones],
    ['he-ming', phones],
    ['lin-yulan', phones],
    ['zhao-tiezhu', riding],
  ]
  for (const [persona, id] of joined) expectDone(await as(cloud, persona)(service.signUp, { id }))
}

/** Published two weeks ago and held a week ago; the town's clock goes back for that. */
async function lastWeek(cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  const now = cloud.clock.now()
  cloud.clock.setOffset(offset - 14 * day)
  const more = {
    title: '陪独居老人包饺子',
    kind: 'elderly',
    dimension: 'care',
    spot: '社区食堂',
    beneficiaries: 12,
  } as const
  const activity = announced(now, -6, 9.5, 2.5, more)
  const { id } = expectDone(await as(cloud, 'li-wen')(service.publish, { node: community, activity }))
  for (const persona of ['sun-xiaomei', 'zhao-tiezhu']) expectDone(await as(cloud, persona)(service.signUp, { id }))
  cloud.clock.setOffset(offset)
}
