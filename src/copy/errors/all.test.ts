import { readFileSync } from 'node:fs'
import path from 'node:path'
import { domains } from '@/contract'
import { errorText } from '.'
import { domainErrors } from './all'

/** Where the words of a domain's pages begin; they bring its texts along. */
const words: Readonly<Record<string, readonly string[]>> = {
  people: ['people/index.ts', 'privacy.ts'],
  rights: ['rights-case.ts', 'rights-review.ts', 'figures.ts'],
  advice: ['advice/index.ts'],
  letters: ['letters/index.ts'],
  drafts: ['letters/index.ts'],
  classes: ['classes.ts'],
  codes: ['my-code.ts'],
  stations: ['stations/index.ts'],
  groups: ['groups.ts'],
  wishes: ['wishes.ts'],
  books: ['books.ts'],
  supplies: ['supplies.ts'],
  stores: ['stores/index.ts'],
  service: ['service.ts', 'service-desk.ts'],
  hours: ['hours.ts', 'hours-desk.ts'],
  market: ['market/index.ts'],
  gifts: ['gifts/index.ts', 'gifts/counter.ts', 'gifts/rounds.ts', 'gifts/records.ts'],
  points: ['points.ts', 'points-desk.ts'],
  stars: ['stars.ts'],
  honours: ['honours/index.ts', 'honours/desk.ts'],
  banners: ['banners.ts'],
  snaps: ['snaps/index.ts', 'snaps/desk.ts'],
  posters: ['posters.ts'],
  certificates: ['certificates.ts'],
  signoffs: ['gifts/sign-off.ts'],
}

const withErrors = Object.keys(domains).filter(
  name => Object.keys(domainErrors[name as keyof typeof domains]).length > 0,
)

it.each(withErrors)('the words of %s bring its texts along', domain => {
  const files = words[domain] ?? []
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const source = readFileSync(path.join(__dirname, '..', file), 'utf8')
    expect(source).toMatch(new RegExp(`(errors/|from '\\./)${domain}'`))
  }
})

const unknown = errorText({ code: 'NOBODY_KNOWS' })

it('every code of every domain reads like a sentence, and is known once its domain is loaded', () => {
  for (const texts of Object.values(domainErrors)) {
    for (const code of Object.keys(texts)) {
      expect(errorText({ code }).happened).toMatch(/\p{Script=Han}/u)
      expect(errorText({ code })).not.toEqual(unknown)
    }
  }
})
