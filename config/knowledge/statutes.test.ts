import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { compileKnowledge } from '.'
import { numeral } from './numeral'

const repository = resolve(__dirname, '../..')
/** Official texts, one file per law, to check numbers against; they are not part of the repository. */
const statutes = process.env.LAW_DIR ?? resolve(repository, '../shared/law/statutes')
const withStatutes = existsSync(statutes) ? it : it.skip

const Manifest = z.object({
  laws: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      level: z.string(),
      version: z.string(),
      effective: z.string(),
      status: z.string(),
    }),
  ),
})

const knowledge = () => compileKnowledge(join(repository, 'cloudfunctions/rights/knowledge'))

describe('against the official texts', () => {
  it('reads Chinese article numbers', () => {
    expect(['十', '二十五', '一百零八', '一百四十八', '一千二百零三'].map(numeral)).toEqual([10, 25, 108, 148, 1203])
  })

  withStatutes('every digest is of an article that the law has', async () => {
    const { digests } = await knowledge()
    const missing: string[] = []
    for (const law of new Set(digests.map(digest => digest.law))) {
      const text = await readFile(join(statutes, `${law}.md`), 'utf8')
      const articles = new Set(
        [...text.matchAll(/^第([零一二三四五六七八九十百千]+)条/gm)].map(match => numeral(match[1] ?? '')),
      )
      for (const digest of digests) {
        if (digest.law === law && !articles.has(digest.article)) missing.push(`${law}:${digest.article}`)
      }
    }
    expect(missing).toEqual([])
  })

  withStatutes('no digest repeats thirteen characters of the official wording', async () => {
    const { digests } = await knowledge()
    const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
    const copied: string[] = []
    for (const law of new Set(digests.map(digest => digest.law))) {
      const text = plain(await readFile(join(statutes, `${law}.md`), 'utf8'))
      for (const digest of digests.filter(entry => entry.law === law)) {
        const own = plain(digest.digest)
        for (let at = 0; at + 13 <= own.length; at++) {
          if (text.includes(own.slice(at, at + 13))) {
            copied.push(`${law}:${digest.article} ${own.slice(at, at + 13)}`)
            break
          }
        }
      }
    }
    expect(copied).toEqual([])
  })

  withStatutes('the register agrees with the manifest of the texts', async () => {
    const { laws } = await knowledge()
    const manifest = Manifest.parse(JSON.parse(await readFile(join(statutes, '../manifest.json'), 'utf8')))
    expect(laws.map(({ id }) => id)).toEqual(manifest.laws.map(({ id }) => id))
    for (const official of manifest.laws) {
      const law = laws.find(({ id }) => id === official.id)
      // an amendment's own date, where the manifest gives one, is the date of the version in force
      const effective = /修正自(\d{4}-\d{2}-\d{2})/.exec(official.effective)?.[1] ?? official.effective.slice(0, 10)
      const { id, title, level, status } = official
      expect(law).toMatchObject({ id, title, level, status, effective })
      expect(official.version.startsWith(law?.version ?? '?')).toBe(true)
    }
  })
})
