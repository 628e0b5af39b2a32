/** Cards from the desk and readers' doubts, as a town has them after some weeks. */
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf } from '../../src/contract/define'
import { rights } from '../../src/contract/rights'
import type { Town } from './town'

export const writer = 'wang-lvshi'
export const reviewer = 'he-ming'

/** A card without a mistake; its questions are asked of no built-in card. */
const umbrella: InputOf<typeof rights.draftCard> = {
  title: '共享雨伞的押金不退',
  group: 'service',
  questions: ['共享雨伞押金退不出来', '扫码借的雨伞还了还在计费', '雨伞柜子坏了还不进去'],
  conclusion: '能退。伞好好还了，押金就该全退，多扣的租金也能要回来。',
  citations: [
    { law: 'consumer-regs', article: 20 },
    { law: 'ecommerce-law', article: 21 },
  ],
  working: ['押金减去真正用掉的租金，剩下的都是你的'],
  evidence: ['借伞和还伞的记录截图', '付押金的账单'],
  channels: ['先在小程序里申请退款，留好提交的截图', '三天没有动静，打12315'],
  deadlines: [],
  traps: ['别为了“解冻押金”再付一笔钱'],
  related: ['deposit-refund'],
}

/** The id of a card that waits to be read over; written at the first call. */
export async function waitingCard(town: Town): Promise<string> {
  const { items } = expectDone(await town.as(writer)(rights.drafts, { list: 'mine' }))
  const waiting = items.find(({ state }) => state === 'waiting')
  return waiting?.id ?? expectDone(await town.as(writer)(rights.draftCard, umbrella)).id
}

/** Three readers who doubt an answer, and one whose question was not answered. */
export async function doubts(town: Town): Promise<void> {
  const card = { kind: 'card', cardId: 'deposit-refund' } as const
  expectDone(await town.as('lin-yulan')(rights.rateAnswer, { subject: card, verdict: 'helped' }))
  expectDone(
    await town.as('zhao-tiezhu')(rights.rateAnswer, {
      subject: card,
      verdict: 'notRight',
      note: '押金是转到老板私人微信的，这里没说怎么办',
      shareQuestion: true,
      question: '电动车租车行的押金转给了老板个人，现在不退',
    }),
  )
  expectDone(await town.as('sun-xiaomei')(rights.rateAnswer, { subject: card, verdict: 'notMyMatter' }))
  expectDone(
    await town.as('zhao-tiezhu')(rights.rateAnswer, {
      subject: { kind: 'declined', reason: 'unsure' },
      verdict: 'notRight',
      note: '这事挺多人碰上的',
      shareQuestion: true,
      question: '共享充电宝拔不出来扣了九十九',
    }),
  )
}
