/** What will stand on the sheets: the post or the month as it is on the board now, with its pictures. */

import type { banners as contract } from '../../src/contract/banners'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { nodeOfPost, type PostOnPaper, pickedOnPaper, postOnPaper } from '../honours'
import { downloadFile, localDay, refuse } from '../kernel'
import type { Praise, PraisePhoto, Roll } from '../paper'
import { placesById } from '../people'
import { badgeOf, bannerWords, dayWords, monthTitle } from './rules-words'

type About = ParsedInputOf<typeof contract.print>['about']
type Places = Awaited<ReturnType<typeof placesById>>

/** What a place or post is looked after by. */
export async function placeAbout({ about }: { readonly about: About }) {
  return about.kind === 'month' ? about.node : ((await nodeOfPost(about.id)) ?? refuse('POST_NOT_FOUND'))
}

/** One after the other, because a function has little memory; one that has just been removed is left out. */
async function photosOf({ photos }: PostOnPaper, most: number): Promise<readonly PraisePhoto[]> {
  const found: PraisePhoto[] = []
  for (const { file, width, height } of photos.slice(0, most)) {
    const bytes = await downloadFile(file)
    if (bytes) found.push({ bytes, width, height })
  }
  return found
}

const nameAt = (places: Places, node: string) => places.get(node)?.name ?? node

/** With what it lies in, the largest first. */
const trailOf = (places: Places, node: string) => lineage(node).map(above => nameAt(places, above))

interface Sheets {
  /** where the parts of a large file belong */
  readonly node: string
  readonly title: string
  /** ids of those that are on it */
  readonly posts: readonly string[]
  readonly leaves: readonly [Praise | Roll, ...Praise[]]
}

/** @param most photos of one post @param footer below everything; what it says of the place is the sheet's */
export async function leavesOf(about: About, now: number, most: number, onPaper: boolean) {
  return about.kind === 'post' ? ofPost(about.id, now, most, onPaper) : ofMonth(about, now, onPaper)
}

const footerOf = (places: Places, node: string, now: number, onPaper: boolean) =>
  onPaper ? `${trailOf(places, node).join(' · ')}　　${dayWords(localDay(now))}印` : bannerWords.invitation

async function praiseOf(
  post: PostOnPaper,
  places: Places,
  badge: string,
  footer: string,
  most: number,
): Promise<Praise> {
  const { title, text, name = bannerWords.nobody, node, day } = post
  return {
    ...{ kind: 'praise', heading: bannerWords.heading, label: bannerWords.label },
    ...{ badge, title, text, name, where: `${nameAt(places, node)} · ${dayWords(day)}` },
    ...{ photos: await photosOf(post, most), footer },
  }
}

async function ofPost(id: string, now: number, most: number, onPaper: boolean) {
  const post = await postOnPaper(id)
  if (!post) return refuse('POST_NOT_PUBLIC')
  const { node, title, picked } = post
  const places = await placesById([...new Set([...lineage(node), ...picked.map(one => one.node)])])
  const badge = badgeOf(picked.map(one => ({ ...one, place: nameAt(places, one.node) })))
  const praise = await praiseOf(post, places, badge, footerOf(places, node, now, onPaper), most)
  return { node, title, posts: [id], leaves: [praise] } satisfies Sheets
}

/** A page for each with its first photo: a month has up to twenty. */
async function ofMonth({ node, month }: { node: string; month: string }, now: number, onPaper: boolean) {
  const chosen = await pickedOnPaper(node, month)
  if (chosen.length === 0) return refuse('NOTHING_PICKED')
  const places = await placesById([...new Set([...lineage(node), ...chosen.flatMap(post => lineage(post.node))])])
  const footer = footerOf(places, node, now, onPaper)
  const badge = `${nameAt(places, node)} · ${monthTitle(month)}`
  const praises: Praise[] = []
  for (const post of chosen) praises.push(await praiseOf(post, places, badge, footer, 1))
  const roll: Roll = {
    ...{ kind: 'roll', heading: bannerWords.heading, label: bannerWords.label, title: monthTitle(month) },
    where: trailOf(places, node).slice(-2).join(' · '),
    rows: praises.map(({ title, name, where }) => ({ title, name, where })),
    footer,
  }
  const title = `${nameAt(places, node)}${monthTitle(month)}`
  return { node, title, posts: chosen.map(({ _id }) => _id), leaves: [roll, ...praises] } satisfies Sheets
}
