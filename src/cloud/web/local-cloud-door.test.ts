import { localCloudDoor } from './local-cloud-door'

const picture = { path: 'blob:a', name: 'a.jpg', bytes: 3 }
const templates = { adviceReply: 'T1', classSoon: 'T4' }
const json = (body: object) => new Response(JSON.stringify(body))
const ticket = () => json({ fileID: 'cloud://e.b/advice/1.jpg', url: 'http://here/files/1' })

/** The door answers as the test says, in this order; an error is a cut line. */
function door(...answers: (Response | Error)[]) {
  const asked: { path: string; method: string; body: unknown; who: string | null }[] = []
  const parts = {
    persona: async () => 'lin-yulan',
    contentOf: (path: string) => (path === picture.path ? new Blob(['jpg']) : undefined),
    fetch: async (path: string, init: RequestInit = {}) => {
      const { method = 'GET', body } = init
      const who = new Headers(init.headers).get('authorization')
      asked.push({ path, method, body: typeof body === 'string' ? JSON.parse(body) : undefined, who })
      const answer = answers.shift()
      if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often')
      return answer
    },
  }
  return { asked, door: localCloudDoor(parts) }
}

describe('the door of the local cloud', () => {
  it('takes a picture: a ticket as this person, then the bytes', async () => {
    const { asked, door: open } = door(ticket(), new Response(''))
    expect(await open.upload('advice/1.jpg', picture)).toEqual({ fileId: 'cloud://e.b/advice/1.jpg' })
    expect(asked.map(({ path, method }) => `${method} ${path}`)).toEqual(['POST /upload', 'PUT http://here/files/1'])
    expect(asked[0]).toMatchObject({ body: { cloudPath: 'advice/1.jpg' }, who: 'Persona lin-yulan' })
  })

  it.each([
    ['no ticket', [new Response('', { status: 400 })], 'failed'],
    ['a line that is cut at the ticket', [new Error('cut')], 'offline'],
    ['a line that is cut at the bytes', [ticket(), new Error('cut')], 'offline'],
    ['bytes that are too many', [ticket(), new Response('', { status: 413 })], 'tooLarge'],
    ['a file of somebody else', [ticket(), new Response('', { status: 403 })], 'failed'],
  ])('with %s says why', async (_title, answers, problem) => {
    expect(await door(...answers).door.upload('advice/1.jpg', picture)).toEqual({ problem })
  })

  it('has nothing to send of a picture that was not chosen here', async () => {
    const { asked, door: open } = door()
    expect(await open.upload('advice/1.jpg', { ...picture, path: 'blob:other' })).toEqual({ problem: 'failed' })
    expect(asked).toEqual([])
  })

  it('lets every kind be sent that WeChat’s side has noted', async () => {
    const { asked, door: open } = door(json({ granted: 1 }), new Response('', { status: 401 }))
    expect(await open.allow(['adviceReply', 'classSoon'], templates)).toEqual(['adviceReply'])
    expect(asked.map(({ body }) => body)).toEqual([
      { templateId: 'T1', times: 1 },
      { templateId: 'T4', times: 1 },
    ])
    expect(await door(new Error('cut')).door.allow(['adviceReply'], templates)).toEqual([])
  })
})
