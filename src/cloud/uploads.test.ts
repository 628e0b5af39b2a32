import { pictureMaxBytes } from '../contract/files'
import type { LocalPicture, Uploaded } from './platform-contract'
import { settled } from './testing/cloud-in-memory'
import { createUploads } from './uploads'

const picture = (name: string, bytes = 1000): LocalPicture => ({ path: `blob:${name}`, name, bytes })

/** A storage whose answers the test gives, in the order of the uploads. */
function storage() {
  const begun: { readonly cloudPath: string; readonly answer: (result: Uploaded) => Promise<void> }[] = []
  let names = 0
  const uploads = createUploads({
    folder: 'advice',
    newName: () => {
      names += 1
      return `n${names}`
    },
    upload: cloudPath =>
      new Promise(resolve => {
        const answer = async (result: Uploaded) => {
          resolve(result)
          await settled()
        }
        begun.push({ cloudPath, answer })
      }),
  })
  const states = () => uploads.snapshot().items.map(({ state }) => state)
  const answer = (at: number, result: Uploaded = { fileId: `cloud://e.b/${begun[at]?.cloudPath}` }) =>
    begun[at]?.answer(result)
  return { uploads, begun, states, answer }
}

describe('pictures on their way', () => {
  it('travel at once, two at a time, and arrive in the order in which they were chosen', async () => {
    const { uploads, begun, states, answer } = storage()
    uploads.add([picture('a.jpg'), picture('b.PNG'), picture('c')])
    expect(states()).toEqual(['sending', 'sending', 'waiting'])
    expect(uploads.snapshot().busy).toBe(true)
    await answer(1)
    expect(states()).toEqual(['sending', 'done', 'sending'])
    await answer(2)
    await answer(0)
    expect(uploads.snapshot().busy).toBe(false)
    expect(begun.map(({ cloudPath }) => cloudPath)).toEqual(['advice/n4.jpg', 'advice/n5.png', 'advice/n6.jpg'])
    expect(uploads.fileIds()).toEqual([
      'cloud://e.b/advice/n4.jpg',
      'cloud://e.b/advice/n5.png',
      'cloud://e.b/advice/n6.jpg',
    ])
  })

  it('go on after one that fails, which can be tried again under a name of its own', async () => {
    const { uploads, begun, states, answer } = storage()
    uploads.add([picture('a.jpg'), picture('b.jpg'), picture('c.jpg')])
    await answer(0, { problem: 'failed' })
    expect(uploads.snapshot().items[0]).toMatchObject({ state: 'failed', problem: 'failed' })
    await answer(1)
    await answer(2)
    expect(states()).toEqual(['failed', 'done', 'done'])
    expect(uploads.fileIds()).toHaveLength(2)
    uploads.retry(uploads.snapshot().items[0]?.id ?? '')
    expect(states()).toEqual(['sending', 'done', 'done'])
    expect(uploads.snapshot().items[0]).not.toHaveProperty('problem')
    await answer(3)
    expect(uploads.fileIds()).toHaveLength(3)
    expect(new Set(begun.map(({ cloudPath }) => cloudPath)).size).toBe(4)
  })

  it('that are removed while they travel belong to nobody, and the next one takes the place', async () => {
    const { uploads, states, answer } = storage()
    uploads.add([picture('a.jpg'), picture('b.jpg'), picture('c.jpg')])
    uploads.remove(uploads.snapshot().items[0]?.id ?? '')
    expect(states()).toEqual(['sending', 'waiting'])
    await answer(0)
    expect(states()).toEqual(['sending', 'sending'])
    await answer(1)
    await answer(2)
    expect(uploads.fileIds()).toHaveLength(2)
    expect(uploads.snapshot().busy).toBe(false)
  })

  it('that are removed while they wait never travel', async () => {
    const { uploads, begun, answer } = storage()
    uploads.add([picture('a.jpg'), picture('b.jpg'), picture('c.jpg')])
    uploads.remove(uploads.snapshot().items[2]?.id ?? '')
    await answer(0)
    await answer(1)
    expect(begun).toHaveLength(2)
  })

  it('that are too large stay on the phone, hold up nobody, and are not tried again', async () => {
    const { uploads, begun, states } = storage()
    uploads.add([picture('huge.jpg', pictureMaxBytes + 1), picture('most.jpg', pictureMaxBytes)])
    expect(states()).toEqual(['failed', 'sending'])
    expect(uploads.snapshot().items[0]).toMatchObject({ problem: 'tooLarge' })
    uploads.retry(uploads.snapshot().items[0]?.id ?? '')
    expect(states()[0]).toBe('failed')
    expect(begun).toHaveLength(1)
  })

  it('without a network wait for it and travel when it is back; other failures wait for the person', async () => {
    const { uploads, states, answer } = storage()
    uploads.add([picture('a.jpg'), picture('b.jpg')])
    await answer(0, { problem: 'offline' })
    await answer(1, { problem: 'failed' })
    uploads.retryOffline()
    expect(states()).toEqual(['sending', 'failed'])
    await answer(2)
    expect(states()).toEqual(['done', 'failed'])
  })

  it('are told to whoever listens, until they stop, and unchanged things are the same object', async () => {
    const { uploads, answer } = storage()
    let told = 0
    const stop = uploads.subscribe(() => {
      told += 1
    })
    uploads.add([picture('a.jpg')])
    const before = uploads.snapshot()
    expect(uploads.snapshot()).toBe(before)
    await answer(0)
    expect(told).toBeGreaterThan(1)
    stop()
    const heard = told
    uploads.remove(uploads.snapshot().items[0]?.id ?? '')
    expect(told).toBe(heard)
    expect(uploads.snapshot()).toEqual({ items: [], busy: false })
  })
})
