/** A few believable consultations, text blocks and appointments, through the front door like everything else in the town. */
import { advice } from '../../src/contract/advice'
import type { InputOf } from '../../src/contract/define'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

type Matter = InputOf<typeof advice.handOver>

const lawyer = 'wang-lvshi'
const common: Pick<Matter, 'contact' | 'urgent' | 'safe' | 'pictures'> = {
  contact: { by: 'app' },
  urgent: false,
  safe: false,
  pictures: [],
}

const answered: Matter = {
  ...common,
  subject: 'inheritance',
  words:
    '老伴走了两年，房本上还是他的名字。大儿子说房子归他，让我签字。我想住到老，以后平分给三个孩子，这字能签吗？有一份他手写的纸，没有日期。',
  before: { kind: 'card', id: 'legal-aid', title: '请不起律师能找谁帮忙' },
}
const answer =
  '先别签。房子有一半本来就是您的，另一半才分，您和三个孩子都有份。那张纸没有日期，能不能算遗嘱要看原件。请把房本、结婚证、那张纸拍清楚发来，我再细说怎么保住您住的权利。'

const waiting: readonly (readonly [persona: string, matter: Matter])[] = [
  [
    'zhao-tiezhu',
    {
      ...common,
      subject: 'labour',
      words:
        '送餐路上摔了，小腿骨裂，站点说我是签的合作协议，不算工伤，医药费自己出。我天天在站点开早会，听他们排班，这能算劳动关系吗？',
      contact: { by: 'phone', phone: '13900000002', consent: true },
    },
  ],
  [
    'sun-xiaomei',
    {
      ...common,
      subject: 'maternity',
      words: '怀孕五个月，公司说我合同下个月到期就不续了，也没给交生育保险。后天要我签字，我该不该签？',
      urgent: true,
    },
  ],
]

const templates: readonly Omit<InputOf<typeof advice.saveTemplate>, 'node'>[] = [
  {
    title: '先把证据留住',
    words: '先别急着吵。合同、工资条、聊天记录、转账记录都拍照存好，聊天记录别删，最好存两份。',
    shared: true,
  },
  {
    title: '劳动仲裁怎么走',
    subject: 'labour',
    words: '先打 12333 问清楚，再到劳动仲裁委递申请，不收钱。一般要在一年之内提，别拖。',
    shared: true,
  },
  {
    title: '家里有人动手',
    subject: 'family',
    words: '先顾安全，有危险马上打 110。伤要去医院看，病历和出警记录都留着，以后申请保护令用得上。',
    shared: true,
  },
  {
    title: '请补几样材料',
    words: '麻烦您再说说：什么时候的事、对方是谁、手上有什么字据、最想要个什么结果。',
    shared: false,
  },
]

/** So many days from now in Shanghai, YYYY-MM-DD. */
const dayAhead = (now: number, days: number) =>
  new Date(now + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

export async function seedAdvice(cloud: LocalCloud): Promise<void> {
  const adviser = as(cloud, lawyer)
  for (const template of templates) expectDone(await adviser(advice.saveTemplate, { node: 'pc', ...template }))
  const { id } = expectDone(await as(cloud, 'lin-yulan')(advice.handOver, answered))
  expectDone(await adviser(advice.take, { id }))
  expectDone(await adviser(advice.reply, { id, words: answer, pictures: [] }))
  for (const [persona, matter] of waiting) expectDone(await as(cloud, persona)(advice.handOver, matter))
  await seedSittings(cloud)
}

async function seedSittings(cloud: LocalCloud): Promise<void> {
  const adviser = as(cloud, lawyer)
  const now = cloud.clock.now()
  const room = expectDone(
    await adviser(advice.publishSitting, {
      node: 'pc.beiguan.c01',
      day: dayAhead(now, 3),
      from: '14:00',
      minutes: 30,
      count: 4,
      mode: 'room',
      where: '北关社区二楼调解室',
      subjects: ['labour', 'family', 'inheritance', 'elder'],
    }),
  )
  expectDone(
    await adviser(advice.publishSitting, {
      node: 'pc',
      day: dayAhead(now, 5),
      from: '19:00',
      minutes: 20,
      count: 6,
      mode: 'phone',
      subjects: ['labour', 'women', 'maternity'],
    }),
  )
  expectDone(await as(cloud, 'lin-yulan')(advice.book, { id: room.id, number: 1, subject: 'inheritance' }))
}
