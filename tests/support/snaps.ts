/** A town for the tests of snaps: real JPEG files, drawn here; WeChat answers when a test says so. */
import { library } from '../../cloudfunctions/pictures/library'
import type { SnapRecord } from '../../cloudfunctions/snaps/rules-record'
import { expectDone } from '../../local-cloud/seed/caller'
import type { InputOf, OutputOf } from '../../src/contract/define'
import { type ReviewList, snaps } from '../../src/contract/snaps'
import { rowsOf } from './advice'
import { scene } from './scenes'
import { connectSdk } from './sdk'
import { openTown, type Town } from './town'
import { uploadFile } from './upload'

/** What decodes and encodes in the cloud, for tests that look into files. */
export { library }

export const [lin, zhao, sun, worker, lead, district] = [
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'li-wen',
  'gao-jie',
  'he-ming',
] as const
export const community = 'pc.beiguan.c01'

const drawn = new Map<number, Promise<Uint8Array>>()

/** A JPEG of a drawn scene; different numbers are different pictures. */
export function photo(number: number): Promise<Uint8Array> {
  const known = drawn.get(number) ?? draw(number)
  drawn.set(number, known)
  return known
}

async function draw(number: number): Promise<Uint8Array> {
  const sharp = await library()
  const { rgb, width, height } = scene(number, 240, 180)
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
}

type Draft = InputOf<typeof snaps.send>
export type Verdict = 'pass' | 'review' | 'risky'
let count = 0

export interface SnapTown extends Town {
  /** the file ids of these bytes, where the persona's photos belong */
  put(persona: string, ...files: readonly Uint8Array[]): Promise<string[]>
  draft(persona: string, more?: Partial<Draft>): Promise<Draft>
  /** sends one and lets it be prepared; its id */
  sent(persona: string, more?: Partial<Draft>): Promise<string>
  /** WeChat says this of every picture that waits */
  say(verdict?: Verdict): Promise<void>
  /** sent, prepared, checked: it waits for somebody */
  waiting(persona: string, more?: Partial<Draft>): Promise<string>
  look(id: string, by?: string): Promise<OutputOf<typeof snaps.look>>
  own(id: string, by?: string): Promise<OutputOf<typeof snaps.read>>
  list(list: ReviewList, by?: string, node?: string): Promise<string[]>
  row(id: string): SnapRecord
  /** each photo shown, nothing hidden */
  all(id: string): Promise<InputOf<typeof snaps.accept>>
  accepted(persona: string, more?: Partial<Draft>): Promise<string>
  /** of a matter that needs attention: taken by the worker, and answered */
  answered(persona: string, more?: Partial<Draft>): Promise<string>
  /** whether the file can still be fetched */
  isThere(file: string): Promise<boolean>
  /** everything that is due is done */
  settle(): Promise<void>
}

/** The timer until nothing is due; what housekeeping leaves is done in the round after. What the honour board does is that domain's to test. */
async function settleJobs(town: Town): Promise<void> {
  for (let idle = 0; idle < 2; ) {
    const outcome = await town.fireTimer()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    idle = (JSON.parse(outcome.result) as { done: number }).done === 0 ? idle + 1 : 0
  }
  const failed = rowsOf(town, 'outbox').filter(({ state, attempts }) => state !== 'done' && Number(attempts) > 0)
  const own = failed.filter(({ job }) => !/^honours\.|^kernel\.takeCheck$/.test(String(job)))
  if (own.length > 0) throw new Error(`jobs failed: ${own.map(({ job }) => job).join()}`)
}

/** Every photo differs from all others, unless a test puts its own. */
export async function openSnaps(): Promise<SnapTown> {
  const town = await openTown('town', { mediaDelayMs: 100 * 3_600_000 })
  await connectSdk(town.url)
  const { downloadFile } = await import('../../cloudfunctions/kernel')
  const settle = () => settleJobs(town)
  await settle()

  const put: SnapTown['put'] = async (persona, ...files) => {
    const { folder } = expectDone(await town.as(persona)(snaps.form, {}))
    const upload = (bytes: Uint8Array) => {
      count += 1
      return uploadFile(town, persona, `${folder}/${count}.jpg`, bytes)
    }
    return Promise.all(files.map(upload))
  }
  const draft: SnapTown['draft'] = async (persona, more = {}) => ({
    kind: 'praise',
    category: more.kind === 'attention' ? 'parking' : 'crossing',
    node: community,
    where: '东门口',
    words: '公交车在斑马线前停下来让行',
    anonymous: false,
    ...more,
    photos: more.photos ?? (await put(persona, await photo(1_000 + count))),
  })
  const sent: SnapTown['sent'] = async (persona, more) => {
    const { id } = expectDone(await town.as(persona)(snaps.send, await draft(persona, more)))
    await settle()
    return id
  }
  const say: SnapTown['say'] = async (verdict = 'pass') => {
    for (const trace of rowsOf(town, 'openChecks').flatMap(({ traces }) => traces as string[])) {
      const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id: trace, errcode: 0 }
      await town.push({ ...event, result: { suggest: verdict, label: 100 } })
    }
    await settle()
  }
  const waiting: SnapTown['waiting'] = async (persona, more) => {
    const id = await sent(persona, more)
    await say()
    return id
  }
  const look: SnapTown['look'] = async (id, by = worker) => expectDone(await town.as(by)(snaps.look, { id }))
  const all: SnapTown['all'] = async id => {
    const { version, pictures } = await look(id)
    return { id, version, photos: pictures.map(({ n }) => ({ n, shown: true, boxes: [] })) }
  }
  const accepted: SnapTown['accepted'] = async (persona, more) => {
    const id = await waiting(persona, more)
    expectDone(await town.as(worker)(snaps.accept, await all(id)))
    await settle()
    return id
  }
  const answered: SnapTown['answered'] = async (persona, more) => {
    const id = await waiting(persona, { kind: 'attention', ...more })
    const by = town.as(worker)
    expectDone(await by(snaps.take, { id, version: (await look(id)).version }))
    expectDone(await by(snaps.answer, { id, version: (await look(id)).version, words: '已经请交警来看过了' }))
    await settle()
    return id
  }
  return {
    ...town,
    put,
    draft,
    sent,
    say,
    waiting,
    look,
    all,
    accepted,
    answered,
    own: async (id, by = lin) => expectDone(await town.as(by)(snaps.read, { id })),
    list: async (list, by = worker, node = community) =>
      expectDone(await town.as(by)(snaps.queue, { node, list })).items.map(({ id }) => id),
    row: id => rowsOf(town, 'snaps').find(({ _id }) => _id === id) as unknown as SnapRecord,
    isThere: async file => (await downloadFile(file)) !== undefined,
    settle,
  }
}
