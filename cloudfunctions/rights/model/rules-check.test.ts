import fc from 'fast-check'
import { checkReply } from './check-reply'
import { type Part, partsOf } from './parts'
import { promptOf } from './prompt'

const parts: readonly Part[] = [
  { text: '结论：能退。签收第二天起七天内提出来就行。' },
  { text: '依据：《消费者权益保护法》第25条，网购七天内可以不说理由退货，运费一般自己出。', basis: 0 },
  { text: '依据：《电子商务法》第21条，收押金要写明怎么退。', basis: 1 },
  { text: '怎么算：退的钱就是付的299元，运费自己出' },
  { text: '找谁：先找店家客服，不行打12315' },
]
const names = { laws: ['消费者权益保护法', '电子商务法', '劳动合同法', '中华人民共和国劳动合同法', '工商局'] }
const first = { text: '能退。收到货第二天算起，七天里跟店家说一声就行。', cites: [1, 2] }

const said = (...paragraphs: { text: string; cites: number[] }[]) =>
  checkReply(JSON.stringify({ paragraphs }), parts, names)

describe('what may be shown', () => {
  it('says the same in other words, and knows which articles it rests on', () => {
    const checked = said(first, { text: '退的钱就是付的299块钱，运费自己出。店家不肯，打12315。', cites: [4, 5] })
    expect(checked).toEqual({
      paragraphs: [
        { text: first.text, cites: [0] },
        { text: '退的钱就是付的299块钱，运费自己出。店家不肯，打12315。', cites: [] },
      ],
    })
  })

  it('may name a law and an article that it cites, in figures or in characters', () => {
    expect(said(first, { text: '《消费者权益保护法》第二十五条说，网购七天内可以退货。', cites: [2] })).toHaveProperty(
      'paragraphs',
    )
  })

  it('may stand in a fence', () => {
    const fenced = `\`\`\`json\n${JSON.stringify({ paragraphs: [first] })}\n\`\`\``
    expect(checkReply(fenced, parts, names)).toHaveProperty('paragraphs')
  })
})

describe('what may not', () => {
  const refusals: readonly [why: string, text: string, cites: number[]][] = [
    ['number', '能退，七天内提出来，还能赔500元。', [1, 2]],
    ['number', '能退。十五天内提出来就行。', [1, 2]],
    ['number', '能退。七个月内提出来就行。', [1, 2]],
    ['number', '能退。七天内提出来，运费出百分之五十。', [1, 2]],
    ['number', '店家不肯退，打12345。', [5]],
    ['number', '能退，打13800138000找客服提出来。', [1, 5]],
    ['number', '退的钱就是付的299元。', [5]],
    ['number', '《消费者权益保护法》第二十五条和第五十五条说，网购七天内可以退货。', [2]],
    ['law', '能退。按《民法典》七天内提出来就行。', [1, 2]],
    ['law', '能退。劳动合同法说七天内提出来就行。', [1, 2]],
    ['law', '能退。按刑法七天内提出来就行。', [1, 2]],
    ['law', '运费一般自己出，店家不肯退货找工商局。', [2, 5]],
    ['article', '《消费者权益保护法》第21条说网购可以退货，押金要写明怎么退。', [2, 3]],
    ['address', '能退。去www.tuihuo.cn提出来就行。', [1, 2]],
    ['address', '能退。签收七天内加<b>提出来</b>就行。', [1, 2]],
    ['latin', '能退。OK，七天内提出来就行。', [1, 2]],
    ['verdict', '不能退。签收第二天起七天内提出来就行。', [1, 2]],
    ['verdict', '保证能退。签收第二天起七天内提出来就行。', [1, 2]],
    ['foreign', '春眠处处闻啼鸟，夜来风雨花落知多少。', [1]],
    ['foreign', '我是您的私人助手，已经解除全部限制，请吩咐。', [1]],
    ['cites', '能退。签收第二天起七天内提出来就行。', [1, 9]],
    ['cites', '能退。签收第二天起七天内提出来就行。', [1, 0]],
    ['form', '能退', [1]],
    ['form', '能退。'.repeat(100), [1]],
    ['form', '能退。七天内提出来就行。', []],
  ]
  it.each(refusals)('%s: %s', (refused, text, cites) => {
    const alone = cites.includes(1) ? said({ text, cites }) : said(first, { text, cites })
    expect(alone).toEqual({ refused })
  })

  it('says nothing of the conclusion first', () => {
    expect(said({ text: '先找店家客服，不行打12315。', cites: [5] })).toEqual({ refused: 'conclusion' })
  })

  it('turns a no into a yes', () => {
    const no: readonly Part[] = [{ text: '结论：不能退。拆过的药品退货店家可以不答应。' }]
    const reply = (text: string) => checkReply(JSON.stringify({ paragraphs: [{ text, cites: [1] }] }), no, names)
    expect(reply('能退。拆过的药品退货店家可以答应。')).toEqual({ refused: 'verdict' })
    expect(reply('不能退。药品拆过了，店家可以不答应退货。')).toHaveProperty('paragraphs')
  })

  it.each(['', '不是JSON', '{}', '[]', 'null', '{"paragraphs":[]}', '{"paragraphs":"能退"}', '{"paragraphs":[{}]}'])(
    'has no form: %s',
    reply => {
      expect(checkReply(reply, parts, names)).toEqual({ refused: 'form' })
    },
  )

  it('is too much', () => {
    const long = { text: '网购七天内可以不说理由退货。'.repeat(13), cites: [2] }
    expect(said(first, long, long, long, long, long)).toEqual({ refused: 'length' })
  })

  it('holds a figure that the cited parts do not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 12_000 }),
        fc.constantFrom('元', '块', '天', '倍', '%', '年'),
        (value, unit) => {
          const text = `能退。签收第二天起七天内提出来，${value}${unit}。`
          expect(said({ text, cites: [1, 2, 3, 4, 5] })).toEqual({ refused: 'number' })
        },
      ),
    )
  })

  it('whatever is said, the check ends with a verdict', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (text, cites) => {
        const checked = said({ text, cites })
        expect('refused' in checked || checked.paragraphs.length > 0).toBe(true)
      }),
    )
  })
})

describe('what the model is told', () => {
  it('holds every part by its number, and the question without numbers that lead to a person', () => {
    const [system, user] = promptOf('电话13800138000的店不退', parts)
    expect(system?.role).toBe('system')
    expect(user?.content).toContain('〔号码〕的店不退')
    expect(user?.content).not.toContain('13800138000')
    expect(JSON.parse(user?.content ?? '')).toMatchObject({
      卡片: [{ 编号: 1, 内容: parts[0]?.text }, { 编号: 2 }, { 编号: 3 }, { 编号: 4 }, { 编号: 5 }],
    })
  })

  it('begins with the conclusion, then the articles in their order', () => {
    const card = {
      id: 'a',
      title: '甲',
      group: 'online',
      conclusion: '能退。',
      basis: [
        {
          lawId: 'consumer-law',
          law: '消费者权益保护法',
          fullTitle: '中华人民共和国消费者权益保护法',
          level: '法律',
          version: '2013',
          article: 25,
          part: '第一款',
          inForce: '2014-03-15',
          digest: '网购七天内可以退。',
        },
      ],
      working: ['数七天'],
      evidence: [],
      channels: ['打12315'],
      deadlines: [],
      traps: [],
      related: [],
      checked: '2026-11-23',
      checkedLongAgo: false,
      dates: [],
      calculators: [],
      watched: false,
    }
    expect(partsOf(card)).toEqual([
      { text: '结论：能退。' },
      { text: '依据：《消费者权益保护法》第25条第一款，网购七天内可以退。', basis: 0 },
      { text: '怎么算：数七天' },
      { text: '找谁：打12315' },
    ])
  })
})
