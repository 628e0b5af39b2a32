/** Official wording: small texts of an invented law, and the real ones where they are to be had. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compileKnowledge, KnowledgeError, readKnowledge } from '.'
import { folderOf, goodFolder } from './fixture'
import { importWording } from './import-wording'
import { readOfficialText } from './official-text'

const folders: string[] = []
const scratch = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wording-'))
  folders.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** A law that nobody passed. */
const invented = `sample-law全称
版本：2013年修正（自2014年3月起）；施行：2014-03-15；层级：法律；状态：现行

## 第一章 总则

第二十四条　广场上的鸽子归大家喂。

第二十五条　喂鸽子的人，应当带走自己的纸袋：
（一）刮风的时候先捡纸袋；
第二十六条规定的日子除外。

第二十五条之一　雨天不喂。

## 第二章 附则

第二十六条　每月初一鸽子休息。

第三十条　旧的规矩不再用。

第三十一条　喂鸽子满两年的，发一顶帽子。

## 附录 帽子的样子

第一条　帽子是蓝的。
`

const importOf = async (text: string, from?: string) => {
  const root = await folderOf(goodFolder())
  folders.push(root)
  const source = from ?? (await scratch())
  if (text !== '') await writeFile(join(source, 'sample-law.md'), text)
  const { laws, digests } = (await readKnowledge(root)).knowledge
  return { root, ...(await importWording({ from: source, root, laws, digests })) }
}

describe('an official text', () => {
  const { title, version, effective, articles, problems } = readOfficialText('a.md', invented)

  it('says its title, version and date first', () => {
    expect({ title, version, effective }).toEqual({
      title: 'sample-law全称',
      version: '2013年修正（自2014年3月起）',
      effective: '2014-03-15',
    })
    expect(problems).toEqual([])
  })

  it('is cut into its articles; an inserted one is an article of its own, headings and appendices belong to none', () => {
    expect([...articles.keys()]).toEqual(['24', '25', '25-1', '26', '30', '31'])
    expect(articles.get('24')).toBe('广场上的鸽子归大家喂。')
    expect(articles.get('25-1')).toBe('雨天不喂。')
    expect(articles.get('31')).toBe('喂鸽子满两年的，发一顶帽子。')
  })

  it('keeps the paragraphs of an article apart', () => {
    expect(articles.get('25')?.split('\n')).toEqual([
      '喂鸽子的人，应当带走自己的纸袋：',
      '（一）刮风的时候先捡纸袋；',
      '第二十六条规定的日子除外。',
    ])
  })

  it('has a version in several parts, if it says so', () => {
    const amended = invented.replace('2013年修正（自2014年3月起）', '2013年公布；2014年修订')
    expect(readOfficialText('a.md', amended).version).toBe('2013年公布；2014年修订')
  })

  it('with Windows line ends reads the same', () => {
    expect(readOfficialText('a.md', invented.replace(/\n/g, '\r\n')).articles).toEqual(articles)
  })

  it('with an amendment’s own date is in force from that date', () => {
    const amended = invented.replace('施行：2014-03-15', '施行：1991-04-09（2013修正自2014-03-15）')
    expect(readOfficialText('a.md', amended).effective).toBe('2014-03-15')
  })

  it('that counts an article twice says so, with the line', () => {
    const twice = invented.replace('第三十条', '第二十四条')
    expect(readOfficialText('a.md', twice).problems).toEqual([
      { file: 'a.md', line: 18, message: '第二十四条出现了两次' },
    ])
  })

  it('of nothing has nothing', () => {
    expect(readOfficialText('a.md', '')).toMatchObject({ title: '', version: '', problems: [] })
  })
})

describe('importing', () => {
  it('writes the articles that may be cited, and the knowledge carries them', async () => {
    const { root, report, problems } = await importOf(invented)
    expect(problems).toEqual([])
    expect(report.map(({ law, state, articles }) => [law.id, state, articles])).toEqual([
      ['sample-law', 'imported', 4],
      ['dead-law', 'unused', 0],
    ])
    const { wordings } = await compileKnowledge(root)
    expect(wordings.map(({ article }) => article)).toEqual([25, 26, 30, 31])
    expect(wordings[1]).toEqual({ law: 'sample-law', article: 26, wording: '每月初一鸽子休息。' })
  })

  it('without a text everything stays as it was', async () => {
    const { root, report, problems } = await importOf('')
    expect(problems).toEqual([])
    expect(report[0]).toMatchObject({ state: 'missing', articles: 0 })
    expect((await compileKnowledge(root)).wordings).toEqual([])
  })

  const wrong: readonly [what: string, text: string, line: number, message: string][] = [
    ['another title', invented.replace('全称', '草案'), 1, '标题是“sample-law草案”，登记的是“sample-law全称”'],
    ['another version', invented.replace('2013年修正', '2019年修正'), 2, '版本是“2019年修正（自2014年3月起）”'],
    ['another date', invented.replace('施行：2014-03-15', '施行：2019-01-01'), 2, '施行日期是 2019-01-01'],
    ['no standing at all', invented.replace(/版本.*/, ''), 2, '版本是“”'],
    ['an article missing', invented.replace('第三十条', '第三十二条'), 1, '没有第30条'],
    ['an article twice', invented.replace('第三十条', '第二十六条'), 18, '第二十六条出现了两次'],
  ]
  it.each(wrong)('%s is not imported and is told with file and line', async (_what, text, line, message) => {
    const { root, report, problems } = await importOf(text)
    expect(report[0]).toMatchObject({ state: 'mismatched', articles: 0 })
    expect(problems[0]).toMatchObject({ file: 'sample-law.md', message: expect.stringContaining(message) })
    expect(problems[0]?.line).toBe(line)
    expect(await readdir(join(root, 'wording'))).toEqual([])
  })

  it('an old import of a law that was amended since stops the release', async () => {
    const { root } = await importOf(invented)
    const laws = (await readFile(join(root, 'laws.json'), 'utf8')).replace('2013年修正', '2027年修正')
    await writeFile(join(root, 'laws.json'), laws)
    const failure = await compileKnowledge(root).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(KnowledgeError)
    expect(String(failure)).toContain('wording/sample-law.json:1 导入的是2013年修正，登记的是2027年修正')
  })

  it.each(['{', '[]', '{"law":"sample-law"}'])(
    'a file that was not written by the import is refused: %s',
    async text => {
      const root = await folderOf(goodFolder())
      folders.push(root)
      await mkdir(join(root, 'wording'))
      await writeFile(join(root, 'wording/sample-law.json'), text)
      await expect(compileKnowledge(root)).rejects.toThrow('wording/sample-law.json:1 不是导入时写的样子')
    },
  )
})

describe('the knowledge of this repository', () => {
  const repository = resolve(__dirname, '../..')
  const knowledge = () => compileKnowledge(join(repository, 'cloudfunctions/rights/knowledge'))
  /** Official texts, one file per law; they are not part of the repository. */
  const statutes = process.env.LAW_DIR ?? resolve(repository, '../shared/law/statutes')
  const withStatutes = existsSync(statutes) ? it : it.skip

  it('cites only what the register knows', async () => {
    const { cards, laws, digests } = await knowledge()
    const ids = new Set(laws.map(({ id }) => id))
    const known = new Set(digests.map(({ law, article }) => `${law}:${article}`))
    const strange = cards.flatMap(({ id, citations }) =>
      citations.filter(({ law, article }) => !ids.has(law) || !known.has(`${law}:${article}`)).map(() => id),
    )
    expect(strange).toEqual([])
  })

  withStatutes('finds every article that a card cites in the official texts', async () => {
    const { cards, laws, digests } = await knowledge()
    const root = await scratch()
    const { report, problems } = await importWording({ from: statutes, root, laws, digests })
    expect(problems).toEqual([])
    const cited = new Set(cards.flatMap(({ citations }) => citations.map(({ law }) => law)))
    const without = report.filter(({ law, state }) => cited.has(law.id) && state !== 'imported')
    expect(without).toEqual([])
  })
})
