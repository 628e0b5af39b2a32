import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { compileKnowledge, KnowledgeError, readKnowledge } from '.'
import { card, folderOf, goodFolder } from './fixture'

const repository = resolve(__dirname, '../..')

/** Every mistake in the good folder after one edit, as `file:line message`. */
async function mistakesAfter(edit: (files: Record<string, string>) => void): Promise<string> {
  const files = goodFolder()
  edit(files)
  const outcome = await compileKnowledge(await folderOf(files)).catch((error: unknown) => error)
  if (!(outcome instanceof KnowledgeError)) throw new Error('the folder compiled, or failed otherwise')
  return outcome.message
}

/** One edit of the card seven-days.md; `from` must occur, or the test would prove nothing. */
const inCard = (from: string, to: string) => (files: Record<string, string>) => {
  const text = files['topics/seven-days.md'] ?? ''
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`)
  files['topics/seven-days.md'] = text.replace(from, to)
}

describe('a good folder', () => {
  it('compiles into laws, groups, digests and cards', async () => {
    const knowledge = await compileKnowledge(await folderOf(goodFolder()))
    expect(knowledge.laws.map(law => law.id)).toEqual(['sample-law', 'dead-law'])
    expect(knowledge.groups).toEqual([{ id: 'online', title: '网购退货', icon: 'return' }])
    expect(knowledge.digests[0]).toEqual({ law: 'sample-law', article: 25, digest: '网购七天内可以退。' })
    expect(knowledge.cards).toHaveLength(2)
    expect(knowledge.cards[0]).toMatchObject({
      id: 'seven-days',
      title: '退货',
      group: 'online',
      citations: [
        { law: 'sample-law', article: 25, part: '第一款', inForce: '2014-03-15' },
        { law: 'sample-law', article: 26, inForce: '2014-03-15' },
      ],
      conclusion: '能退。七天之内说一声就行。',
      working: ['签收次日起算', '数七天'],
      evidence: ['订单截图'],
      channels: ['先找店家'],
      deadlines: [],
      traps: [],
      related: ['unfair-terms'],
      checked: '2026-11-23',
    })
  })

  it('warns of a digest that no card cites, but compiles', async () => {
    const { mistakes, warnings } = await readKnowledge(await folderOf(goodFolder()), '2026-11-25')
    expect(mistakes).toEqual([])
    expect(warnings).toEqual([
      { file: 'articles/sample-law.md', line: 11, message: '第30条的摘要没有卡片或者算法引用' },
      { file: 'articles/sample-law.md', line: 15, message: '第31条的摘要没有卡片或者算法引用' },
    ])
  })

  it('warns of a card that nobody has checked for more than a year, with the line of its date', async () => {
    const folder = await folderOf(goodFolder())
    const old = async (today: string) =>
      (await readKnowledge(folder, today)).warnings.filter(({ file }) => file.startsWith('topics/'))
    expect(await old('2027-11-23')).toEqual([])
    expect(await old('2027-11-24')).toEqual(
      ['seven-days', 'unfair-terms'].map(id => ({
        file: `topics/${id}.md`,
        line: 21,
        message: '2026-11-23 核对的，过了一年了；请对照现行法条再看一遍，然后改日期',
      })),
    )
  })

  it('warns of a law in force that no card cites, and not of one that nobody may cite', async () => {
    const files = goodFolder()
    files['laws.json'] = files['laws.json']?.replace('已废止', '现行') ?? ''
    const { warnings } = await readKnowledge(await folderOf(files), '2026-11-25')
    expect(warnings).toContainEqual({ file: 'laws.json', line: 11, message: '《dead-law》没有卡片引用' })
    const { warnings: before } = await readKnowledge(await folderOf(goodFolder()), '2026-11-25')
    expect(before.filter(({ file }) => file === 'laws.json')).toEqual([])
  })

  it('accepts an article with a note once its digest says what it must', async () => {
    const files = goodFolder()
    inCard('article: 25', 'article: 31')(files)
    files['articles/sample-law.md'] = files['articles/sample-law.md']?.replace('两年。', '两年，另有三年。') ?? ''
    await expect(compileKnowledge(await folderOf(files))).resolves.toBeDefined()
  })
})

describe('a mistake is reported with file and line', () => {
  const cases: readonly [what: string, edit: (files: Record<string, string>) => void, message: string][] = [
    ['unknown law', inCard('law: sample-law, article: 25', 'law: no-law, article: 25'), ':18 laws.json 里没有“no-law”'],
    [
      'law not in force',
      inCard('law: sample-law, article: 25', 'law: dead-law, article: 25'),
      ':18 《dead-law》是“已废止”',
    ],
    [
      'other in-force date',
      inCard('第一款, inForce: 2014-03-15', '第一款, inForce: 2013-01-01'),
      ':18 《sample-law》第25条写的施行日期',
    ],
    ['superseded article', inCard('article: 25', 'article: 30'), ':18 《sample-law》第30条不能引用：已被第25条取代'],
    [
      'article without its note',
      inCard('article: 25', 'article: 31'),
      ':18 引用《sample-law》第31条时，它的摘要必须提到“三年”',
    ],
    ['article without digest', inCard('article: 26', 'article: 27'), ':19 《sample-law》第27条还没有摘要'],
    ['article cited twice', inCard('article: 26', 'article: 25'), ':19 sample-law:25 在这张卡片里引了两次'],
    ['missing section', inCard('## 证据\n\n- 订单截图\n', ''), ':22 缺少“证据”这一节'],
    ['unknown section', inCard('## 找谁', '## 找谁呀'), ':39 没有“找谁呀”这一节'],
    ['section twice', inCard('## 证据', '## 找谁'), ':39 “找谁”写了两次'],
    ['unknown group', inCard('group: online', 'group: nowhere'), ':3 没有“nowhere”这个分组'],
    ['too few questions', inCard('  - 退货问法12\n', ''), ':4 问法只有11个，至少要12个'],
    [
      'question of another card',
      inCard('退货问法3', '条款 问法3？'),
      'topics/unfair-terms.md:7 问法“条款问法3”已经写在 topics/seven-days.md:7',
    ],
    ['unknown related card', inCard('related: [unfair-terms]', 'related: [nothing]'), ':20 没有“nothing”这张卡片'],
    [
      'unknown calculator',
      inCard('related: [unfair-terms]', 'calculators: [seven-days, nothing]\nrelated: [unfair-terms]'),
      ':20 没有“nothing”这个算法',
    ],
    ['related to itself', inCard('related: [unfair-terms]', 'related: [seven-days]'), ':20 相关卡片不能是它自己'],
    ['day that does not exist', inCard('checked: 2026-11-23', 'checked: 2026-02-30'), ':21 “checked” 不是真实的日期'],
    ['empty item', inCard('- 订单截图', '-'), ':37 “证据”里有一条是空的'],
    ['text that is no item', inCard('- 订单截图', '订单截图'), ':37 “证据”里每一条都要用“- ”开头'],
    ['section without content', inCard('- 先找店家\n', ''), ':39 “找谁”下面没有内容'],
    ['conclusion as a list', inCard('能退。', '- 能退。'), ':24 “结论”写成一两句话，不要列条目'],
    ['article number in running text', inCard('- 订单截图', '- 见第二十五条'), ':37 正文里不要写“第二十五条”'],
    ['name of a repealed text', inCard('- 订单截图', '- 照旧办法'), ':37 正文里不能提“旧办法”：已废止'],
    ['missing front matter', inCard('---\ntitle', 'title'), ':1 文件开头要有夹在两行“---”之间的说明'],
    ['missing title', inCard('title: 退货\n', ''), ':2 “title” 要写文字'],
    ['unknown field', inCard('related:', 'relatives: []\nrelated:'), ':2 不认识的栏目：relatives'],
    ['broken YAML', inCard('group: online', 'group: [online'), ':4 格式写错了，多半是少了括号'],
    ['article that is no number', inCard('article: 25', 'article: 二十五'), ':18 “citations.0.article” 条号是整数'],
  ]

  it.each(cases)('%s', async (_what, edit, message) => {
    expect(await mistakesAfter(edit)).toContain(message.startsWith(':') ? `topics/seven-days.md${message}` : message)
  })

  const others: readonly [what: string, file: string, text: string, message: string][] = [
    [
      'title of the digests',
      'articles/sample-law.md',
      '# other\n\n## 25\n\n甲\n\n## 26\n\n乙\n',
      'articles/sample-law.md:1 第一行应当是“# sample-law”',
    ],
    [
      'digest twice',
      'articles/sample-law.md',
      '# sample-law\n## 25\n甲\n## 25\n乙\n## 26\n丙\n',
      'articles/sample-law.md:4 第25条的摘要写了两次',
    ],
    [
      'empty digest',
      'articles/sample-law.md',
      '# sample-law\n## 25\n\n## 26\n丙\n',
      'articles/sample-law.md:2 第25条的摘要是空的',
    ],
    [
      'heading that is no number',
      'articles/sample-law.md',
      '# sample-law\n## 第25条\n甲\n',
      'articles/sample-law.md:2 “## 第25条”不是条号',
    ],
    [
      'digest too long',
      'articles/sample-law.md',
      `# sample-law\n## 25\n${'长'.repeat(161)}\n`,
      'articles/sample-law.md:2 第25条的摘要有161个字',
    ],
    [
      'digests of an unknown law',
      'articles/what.md',
      '# what\n## 1\n甲\n',
      'articles/what.md:1 laws.json 里没有“what”这部法律',
    ],
    ['law without version', 'laws.json', '[\n  { "id": "a", "title": "甲" }\n]', 'laws.json:2 “0.short” 要写文字'],
    [
      'group title too long',
      'groups.json',
      '[{ "id": "online", "title": "网购退货和换货", "icon": "return" }]',
      'groups.json:1 “0.title” 最多六个字',
    ],
    [
      'unknown icon',
      'groups.json',
      '[{ "id": "online", "title": "网购", "icon": "rocket" }]',
      'groups.json:1 “0.icon” 图标只能是 cart',
    ],
    [
      'example that no card answers',
      'groups.json',
      '[{ "id": "online", "title": "网购", "icon": "cart", "example": "没人问过的话" }]',
      'groups.json:1 “没人问过的话”不是这个分组里哪张卡片的问法',
    ],
    [
      'group twice',
      'groups.json',
      '[{ "id": "online", "title": "网购", "icon": "cart" },\n{ "id": "online", "title": "网购", "icon": "cart" }]',
      'groups.json:2 代号“online”写了两次',
    ],
    [
      'superseded article of an unknown law',
      'superseded.json',
      '{ "names": [], "articles": [\n{ "law": "x", "rule": "never", "why": "y" }] }',
      'superseded.json:2 不认识的法律“x”',
    ],
    [
      'note without words',
      'superseded.json',
      '{ "names": [], "articles": [\n{ "law": "sample-law", "rule": "note", "why": "y" }] }',
      'superseded.json:2 写了 note',
    ],
    ['file name of a card', 'topics/Seven.md', card('别的'), 'topics/Seven.md:1 文件名只用小写英文'],
  ]

  it.each(others)('%s', async (_what, file, text, message) => {
    expect(
      await mistakesAfter(files => {
        files[file] = text
      }),
    ).toContain(message)
  })

  it('lists all mistakes at once, in the order of files and lines', async () => {
    const message = await mistakesAfter(files => {
      inCard('group: online', 'group: nowhere')(files)
      inCard('- 订单截图', '-')(files)
      files['topics/unfair-terms.md'] = card('条款', 'nothing')
    })
    expect(message.split('\n').map(line => line.split(' ')[0])).toEqual([
      'topics/seven-days.md:3',
      'topics/seven-days.md:37',
      'topics/unfair-terms.md:20',
    ])
  })
})

describe('the knowledge of this repository', () => {
  const real = () => compileKnowledge(join(repository, 'cloudfunctions/rights/knowledge'))

  it('compiles', async () => {
    const { cards, groups } = await real()
    expect(cards.length).toBeGreaterThanOrEqual(44)
    const used = new Set(cards.map(({ group }) => group))
    expect(groups.filter(({ id }) => !used.has(id))).toEqual([])
  })

  it('has 14 to 20 questions on each card, as short as people type them', async () => {
    const { cards } = await real()
    expect(cards.filter(({ questions }) => questions.length < 14 || questions.length > 20).map(({ id }) => id)).toEqual(
      [],
    )
    const long = cards.flatMap(({ questions }) => questions.filter(question => question.length > 45))
    expect(long).toEqual([])
  })

  it('speaks as a neighbour does: no exclamation marks, verdict in at most 90 characters', async () => {
    const { cards } = await real()
    const shouting = cards.filter(value => /[！!]/.test(JSON.stringify(value)))
    expect(shouting.map(({ id }) => id)).toEqual([])
    const wordy = cards.filter(({ conclusion }) => conclusion.length > 90)
    expect(wordy.map(({ id, conclusion }) => `${id} ${conclusion.length}`)).toEqual([])
  })

  it('takes the example of docs/cards.md as it stands there', async () => {
    const root = await mkdtemp(join(tmpdir(), 'cards-'))
    try {
      await cp(join(repository, 'cloudfunctions/rights/knowledge'), root, { recursive: true })
      const guide = await readFile(join(repository, 'docs/cards.md'), 'utf8')
      const example = /^```markdown\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
      const id = /比如 `([a-z-]+)\.md`/.exec(guide)?.[1] ?? ''
      await writeFile(join(root, 'topics', `${id}.md`), example)
      const { cards } = await compileKnowledge(root)
      expect(cards.find(added => added.id === id)?.title).toBe('共享雨伞的押金不退')
    } finally {
      await rm(root, { recursive: true })
    }
  })

  it('is checked by a command that ends with 0', async () => {
    const tsx = join(repository, 'node_modules/.bin/tsx')
    const { stdout } = await promisify(execFile)(tsx, ['config/knowledge/main.ts'], { cwd: repository })
    expect(stdout).toMatch(/\d+ 张卡片，\d+ 条摘要，\d+ 部法律，0 处错误/)
  })
})
