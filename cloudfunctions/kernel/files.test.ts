/** Files that a phone has put into storage, through the real SDK: links, contents, removal. */
import { PNG } from 'pngjs'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import { pictureKind } from './rules-picture'

let under: KernelUnderTest
beforeAll(async () => {
  under = await openKernel()
})
afterAll(() => under.close())
afterEach(() => {
  under.cloud.faults.clear()
  under.cloud.clock.setOffset(0)
})

/** What a phone does: a ticket, then the bytes. */
async function upload(cloudPath: string, bytes: Uint8Array): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: 'Persona lin-yulan' }
  const ticket = await fetch(`${under.cloud.url}/upload`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ cloudPath }),
  })
  const { fileID, url } = (await ticket.json()) as { fileID: string; url: string }
  expect((await fetch(url, { method: 'PUT', body: Buffer.from(bytes) })).status).toBe(200)
  return fileID
}
const picture = PNG.sync.write(new PNG({ width: 8, height: 8 }))
const missing = 'cloud://local-env.local-bucket/advice/none.jpg'

it('a picture comes back byte for byte and is known by its content', async () => {
  const id = await upload('advice/a.png', picture)
  const bytes = await under.kernel.downloadFile(id)
  expect(bytes && Buffer.compare(Buffer.from(bytes), picture)).toBe(0)
  expect(bytes && pictureKind(bytes)).toBe('png')
})

it('a text that is called .jpg is no picture', async () => {
  const bytes = await under.kernel.downloadFile(await upload('advice/text.jpg', Buffer.from('我不是图片')))
  expect(bytes && pictureKind(bytes)).toBeUndefined()
})

it('an empty file is there, and is no picture', async () => {
  const bytes = await under.kernel.downloadFile(await upload('advice/empty.jpg', Buffer.alloc(0)))
  expect(bytes).toHaveLength(0)
  expect(pictureKind(new Uint8Array())).toBeUndefined()
})

describe('looking into a picture that a phone has sent', () => {
  const lookInto = async (name: string, bytes: Uint8Array) => {
    const id = await upload(`advice/${name}`, bytes)
    const looked = await under.kernel.lookIntoPictures([id], 'advice')
    return { looked, there: (await under.kernel.fileLinks([id], 60)).has(id) }
  }
  const claiming = (width: number, height: number) => {
    const bytes = Buffer.from(picture)
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes
  }

  it('keeps one of 40 megapixels', async () => {
    expect(await lookInto('large.png', claiming(8_000, 5_000))).toMatchObject({
      looked: [{ bytes: picture.length }],
      there: true,
    })
  })

  it('refuses and removes one that claims more, however few its bytes are', async () => {
    const refused = { looked: { refused: { code: 'ATTACHMENT_TOO_LARGE' } }, there: false }
    expect(await lookInto('bomb.png', claiming(8_000, 5_001))).toMatchObject(refused)
    expect(await lookInto('bomb.jpg', claiming(100_000, 100_000))).toMatchObject(refused)
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('我不是图片')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['broken off in its header', picture.subarray(0, 18)],
  ])('refuses and removes one that is %s', async (_title, bytes) => {
    const refused = { looked: { refused: { code: 'ATTACHMENT_NOT_PICTURE' } }, there: false }
    expect(await lookInto('no.jpg', bytes)).toMatchObject(refused)
  })
})

it('a missing file, one of another environment and one outside read as missing', async () => {
  for (const id of [missing, 'cloud://other.bucket/advice/a.png', 'cloud://local-env.local-bucket/../secret'])
    expect(await under.kernel.downloadFile(id)).toBeUndefined()
})

it('a storage that does not answer is a failure and no missing file', async () => {
  const id = await upload('advice/b.png', picture)
  under.cloud.faults.failNext('storage.batchGetDownloadUrl', 'SYS_ERR')
  await expect(under.kernel.downloadFile(id)).rejects.toBeDefined()
})

it('links work for as long as was asked and leave out what is not there', async () => {
  const id = await upload('advice/c.png', picture)
  const links = await under.kernel.fileLinks([id, missing, id], 120)
  expect([...links.keys()]).toEqual([id])
  const link = links.get(id) ?? ''
  expect((await fetch(link)).status).toBe(200)
  under.cloud.clock.setOffset(121_000)
  expect((await fetch(link)).status).toBe(403)
  expect(await under.kernel.fileLinks([], 60)).toEqual(new Map())
})

it('more than fifty files are linked and removed in several calls', async () => {
  const ids = await Promise.all(Array.from({ length: 53 }, (_, at) => upload(`advice/many-${at}.png`, picture)))
  expect((await under.kernel.fileLinks(ids, 60)).size).toBe(53)
  await under.kernel.removeFiles([...ids, missing])
  expect((await under.kernel.fileLinks(ids, 60)).size).toBe(0)
  await under.kernel.removeFiles(ids)
  await under.kernel.removeFiles([])
})
