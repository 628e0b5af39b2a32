/**
 * A small believable town, made through the front door: every person agrees, every role comes by invitation, as in a real one.
 * Names of people are personas; the places are examples for trying things out and no directory of the district.
 */

import type { NodeKind } from '../../src/contract/organisation'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import type { SelfServiceRole, StaffRole } from '../../src/contract/roles'
import type { LocalCloud } from '../cloud'
import { seedAdvice } from './advice'
import { seedBooks } from './books'
import { as, expectDone } from './caller'
import { seedClasses } from './classes'
import { seedGifts } from './gifts'
import { seedGroups } from './groups'
import { seedHonours } from './honours'
import { seedHours } from './hours'
import { seedMarket } from './market'
import { seedService } from './service'
import { seedSnaps } from './snaps'
import { seedStations } from './stations'
import { seedStores } from './stores'
import { seedSupplies } from './supplies'
import { seedWishes } from './wishes'

type Branch = readonly [segment: string, kind: NodeKind, name: string, children?: readonly Branch[]]

const tree: readonly Branch[] = [
  [
    'beiguan',
    'street',
    '北关街道',
    [
      [
        'c01',
        'community',
        '北关社区',
        [
          [
            'e01',
            'estate',
            '雁北小区',
            [
              ['b1', 'building', '1号楼'],
              ['b2', 'building', '2号楼'],
              ['b3', 'building', '3号楼'],
            ],
          ],
          [
            'e02',
            'estate',
            '古城花园',
            [
              ['b1', 'building', '1号楼'],
              ['b2', 'building', '2号楼'],
            ],
          ],
          ['s01', 'station', '北关小哥驿站'],
          ['s02', 'station', '北关清凉服务站'],
          ['t01', 'team', '银龄志愿队'],
        ],
      ],
      [
        'c02',
        'community',
        '操场城社区',
        [
          ['e01', 'estate', '平城里小区'],
          ['s01', 'station', '操场城小哥爱心角'],
        ],
      ],
    ],
  ],
  [
    'xinhua',
    'street',
    '新华街街道',
    [
      ['c01', 'community', '新华社区', [['s01', 'station', '新华小哥驿站']]],
      ['c02', 'community', '站东社区'],
    ],
  ],
  ['law', 'partner', '暖新律师志愿团'],
]

const staff: readonly (readonly [persona: string, name: string, role: StaffRole, node: string, invitedBy: string])[] = [
  ['he-ming', '何明', 'districtLead', 'pc', 'admin'],
  ['gao-jie', '高洁', 'streetLead', 'pc.beiguan', 'he-ming'],
  ['wang-lvshi', '王律师', 'adviser', 'pc', 'he-ming'],
  ['li-wen', '李雯', 'worker', 'pc.beiguan.c01', 'gao-jie'],
  ['ma-jianguo', '马建国', 'keeper', 'pc.beiguan.c01.s01', 'li-wen'],
]

const residents: readonly (readonly [
  persona: string,
  name: string,
  role: (typeof SelfServiceRole)['_zod']['output'],
  node: string,
])[] = [
  ['lin-yulan', '林玉兰', 'resident', 'pc.beiguan.c01'],
  ['zhao-tiezhu', '赵铁柱', 'rider', 'pc.beiguan.c01'],
  ['sun-xiaomei', '孙晓梅', 'volunteer', 'pc.beiguan.c01'],
]

export async function seedTown(cloud: LocalCloud): Promise<void> {
  const admin = as(cloud, 'admin')
  if (expectDone(await admin(people.me, {})).claimed) return
  await claim(cloud)
  await plant(cloud, 'pc', tree)
  for (const [persona, name, role, node, invitedBy] of staff) {
    await join(cloud, persona, name, null)
    const { code } = expectDone(await as(cloud, invitedBy)(people.invite, { role, node, note: `给${name}`, days: 7 }))
    expectDone(await as(cloud, persona)(people.acceptInvitation, { code }))
  }
  for (const [persona, name, role, node] of residents) {
    await join(cloud, persona, name, node)
    expectDone(await as(cloud, persona)(people.takeUpRole, { role, node }))
  }
  await seedAdvice(cloud)
  await seedClasses(cloud)
  await seedStations(cloud)
  await seedBooks(cloud)
  await seedWishes(cloud)
  await seedSupplies(cloud)
  await seedService(cloud)
  await seedHours(cloud)
  await seedMarket(cloud)
  await seedStores(cloud)
  await seedGifts(cloud)
  await seedGroups(cloud)
  await seedSnaps(cloud)
  await seedHonours(cloud)
}

/** The operator prints a code; the first administrator uses it. */
async function claim(cloud: LocalCloud): Promise<void> {
  await join(cloud, 'admin', '环境管理员', null)
  const code = await setupCode(cloud)
  expectDone(await as(cloud, 'admin')(people.claimEnvironment, { code, segment: 'pc', district: '平城区' }))
}

/** Runs the operator's task and reads the code that it prints. */
export async function setupCode(cloud: Pick<LocalCloud, 'runTask'>): Promise<string> {
  const outcome = await cloud.runTask('people.issueSetupCode')
  const code = JSON.stringify(outcome).match(/[0-9A-Z]{5}-[0-9A-Z]{5}/)?.[0]
  if (!code) throw new Error(`no set-up code: ${JSON.stringify(outcome)}`)
  return code
}

async function plant(cloud: LocalCloud, parent: string, branches: readonly Branch[]): Promise<void> {
  for (const [segment, kind, name, children = []] of branches) {
    const { id } = expectDone(await as(cloud, 'admin')(people.addPlace, { parent, segment, kind, name }))
    await plant(cloud, id, children)
  }
}

async function join(cloud: LocalCloud, persona: string, name: string, home: string | null): Promise<void> {
  const caller = as(cloud, persona)
  expectDone(await caller(people.agree, { version: privacyNoticeVersion }))
  expectDone(await caller(people.updateProfile, { name, phone: null, home }))
}
