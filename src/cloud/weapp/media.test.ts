import type { MessageKind } from '../../contract/messages'
import { weappChosenFiles } from './chosen-files'
import { cloudConnection } from './connection'
import { weappFiles } from './files'
import { weappNotify } from './notify'
import { weappPictures } from './pictures'
import type { Wx, WxCloud } from './wx'

const large = 900 * 1024
const notAsked = () => Promise.reject(new Error('not expected'))

/** WeChat's side of pictures: what is chosen, and what compressing makes of it. */
function album(parts: Partial<Wx> = {}, uploadFile: WxCloud['uploadFile'] = notAsked) {
  const asked: unknown[] = []
  const cloud: WxCloud = { init: () => {}, callFunction: notAsked, uploadFile }
  const wx = {
    cloud,
    chooseMedia: async (options: unknown) => {
      asked.push(options)
      return {
        tempFiles: [
          { tempFilePath: 'wxfile://tmp_a.jpg', size: 1000 },
          { tempFilePath: 'http://tmp/b.png', size: large },
        ],
      }
    },
    compressImage: async (options: unknown) => {
      asked.push(options)
      return { tempFilePath: 'wxfile://tmp_smaller.jpg' }
    },
    getFileSystemManager: () => ({
      getFileInfo: ({ success }: { success(info: object): void }) => success({ size: 9000 }),
    }),
    ...parts,
  } as unknown as Wx
  return { asked, pictures: { ...weappPictures(wx), ...weappChosenFiles(wx, cloudConnection(wx, '')) } }
}

describe('a file from a chat', () => {
  it('is one with the wanted extension, and none when the person gives up', async () => {
    const asked: unknown[] = []
    const chooseMessageFile = async (options: unknown) => {
      asked.push(options)
      return { tempFiles: [{ path: 'wxfile://tmp_t', name: '地点.xlsx', size: 9 }] }
    }
    const wx = { chooseMessageFile } as unknown as Wx
    const { chooseFile } = weappChosenFiles(wx, cloudConnection(wx, ''))
    expect(await chooseFile(['xlsx', 'csv'])).toEqual({ path: 'wxfile://tmp_t', name: '地点.xlsx', bytes: 9 })
    expect(asked).toEqual([{ count: 1, type: 'file', extension: ['xlsx', 'csv'] }])
    const refusing = { chooseMessageFile: notAsked } as unknown as Wx
    expect(await weappChosenFiles(refusing, cloudConnection(refusing, '')).chooseFile(['csv'])).toBeUndefined()
  })
})

describe('pictures from a phone', () => {
  it('are compressed by WeChat, and once more when they are still large', async () => {
    const { pictures, asked } = album()
    expect(await pictures.choosePictures(2)).toEqual([
      { path: 'wxfile://tmp_a.jpg', name: 'tmp_a.jpg', bytes: 1000 },
      { path: 'wxfile://tmp_smaller.jpg', name: 'b.png', bytes: 9000 },
    ])
    expect(asked).toMatchObject([
      { count: 2, mediaType: ['image'], sizeType: ['compressed'] },
      { src: 'http://tmp/b.png', compressedWidth: 1600 },
    ])
  })

  it('stay as they are where compressing fails, is missing, or would make them larger', async () => {
    const disk = () => ({ getFileInfo: ({ success }: { success(info: object): void }) => success({ size: large + 1 }) })
    const kinds = [{ compressImage: notAsked }, { compressImage: undefined }, { getFileSystemManager: disk }]
    for (const parts of kinds) {
      const chosen = await album(parts as unknown as Partial<Wx>).pictures.choosePictures(2)
      expect(chosen[1]).toEqual({ path: 'http://tmp/b.png', name: 'b.png', bytes: large })
    }
  })

  it('are none when the person gives up, and never more than were asked for', async () => {
    expect(await album({ chooseMedia: notAsked }).pictures.choosePictures(3)).toEqual([])
    expect(await album().pictures.choosePictures(1)).toHaveLength(1)
  })

  const picture = { path: 'wxfile://tmp_a.jpg', name: 'a.jpg', bytes: 1000 }
  it('go to the storage by their path', async () => {
    const sent: unknown[] = []
    const uploadFile = async (file: object) => {
      sent.push(file)
      return { fileID: 'cloud://e.b/advice/1.jpg' }
    }
    const { pictures } = album({}, uploadFile)
    expect(await pictures.uploadFile('advice/1.jpg', picture)).toEqual({ fileId: 'cloud://e.b/advice/1.jpg' })
    expect(sent).toEqual([{ cloudPath: 'advice/1.jpg', filePath: 'wxfile://tmp_a.jpg' }])
  })

  it.each([
    [{ errMsg: 'uploadFile:fail request:fail ' }, 'offline'],
    [{ errMsg: 'uploadFile:fail exceed max size' }, 'tooLarge'],
    [{ errCode: -503002, errMsg: 'permission denied' }, 'failed'],
    [{ errMsg: 'uploadFile:fail timeout' }, 'failed'],
  ])('that meet %j say why', async (thrown, problem) => {
    const { pictures } = album({}, () => Promise.reject(thrown))
    expect(await pictures.uploadFile('advice/1.jpg', picture)).toEqual({ problem })
  })

  it('cannot go anywhere in a WeChat without a cloud', async () => {
    const wx = {} as Wx
    const { uploadFile } = weappChosenFiles(wx, cloudConnection(wx, ''))
    expect(await uploadFile('advice/1.jpg', picture)).toEqual({ problem: 'failed' })
  })
})

describe('a document', () => {
  const open = (openDocument: Wx['openDocument'], fail = false) => {
    const written: unknown[] = []
    const writeFile: ReturnType<Wx['getFileSystemManager']>['writeFile'] = ({ filePath, data, encoding, ...then }) => {
      written.push({ filePath, data, encoding })
      if (fail) then.fail(new Error('no space'))
      else then.success()
    }
    const wx = {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      openDocument,
      getFileSystemManager: () => ({ writeFile }),
    } as unknown as Wx
    return { written, opened: weappFiles(wx).open('投诉书 3/4.pdf', 'JVBERg==') }
  }

  it('is written from base64 below the app’s own folder and opened with the menu', async () => {
    const shown: unknown[] = []
    const { written, opened } = open(async options => void shown.push(options))
    expect(await opened).toBe(true)
    const filePath = 'wxfile://usr/投诉书 3_4.pdf'
    expect(written).toEqual([{ filePath, data: 'JVBERg==', encoding: 'base64' }])
    expect(shown).toEqual([{ filePath, showMenu: true, fileType: 'pdf' }])
  })

  const picture = (more: Partial<Wx>) => {
    const writeFile: ReturnType<Wx['getFileSystemManager']>['writeFile'] = ({ success }) => success()
    const env = { USER_DATA_PATH: 'wxfile://usr' }
    return weappFiles({ env, getFileSystemManager: () => ({ writeFile }), ...more } as unknown as Wx).open(
      '喜报.jpg',
      '',
    )
  }

  it('that is a picture comes with the menu for sending and keeping it; closing the menu is no failure', async () => {
    const shown: unknown[] = []
    const look = async (options: unknown) => void shown.push(options)
    expect(await picture({ showShareImageMenu: look })).toBe(true)
    expect(await picture({ previewImage: look })).toBe(true)
    expect(shown).toEqual([{ path: 'wxfile://usr/喜报.jpg' }, { urls: ['wxfile://usr/喜报.jpg'] }])
    const fails = (errMsg: string) => ({ showShareImageMenu: () => Promise.reject({ errMsg }) })
    expect(await picture(fails('showShareImageMenu:fail cancel'))).toBe(true)
    expect(await picture(fails('showShareImageMenu:fail invalid path'))).toBe(false)
  })

  it('that cannot be written or shown says so', async () => {
    expect(await open(notAsked).opened).toBe(false)
    expect(await open(async () => ({}), true).opened).toBe(false)
  })
})

describe('the question whether to write', () => {
  const templates = { adviceReply: 'T1', adviceWaiting: 'T2', appointment: 'T3', classSoon: 'T4' }
  const ask = (kinds: readonly MessageKind[], answer: Wx['requestSubscribeMessage']) => {
    const asked: unknown[] = []
    const requestSubscribeMessage: Wx['requestSubscribeMessage'] =
      answer &&
      (options => {
        asked.push(options)
        return answer(options)
      })
    const wx = requestSubscribeMessage ? { requestSubscribeMessage } : {}
    return { asked, allowed: weappNotify(wx, templates)(kinds) }
  }

  it('is asked at once, within the tap', () => {
    expect(ask(['adviceReply'], async () => ({})).asked).toEqual([{ tmplIds: ['T1'] }])
  })

  it('gives what was accepted and nothing else', async () => {
    const answer = async () => ({ errMsg: 'ok', T1: 'accept', T3: 'reject', T4: 'ban' })
    expect(await ask(['adviceReply', 'appointment', 'classSoon'], answer).allowed).toEqual(['adviceReply'])
  })

  it('is about three kinds at most, each once', () => {
    const { asked } = ask(['adviceReply', 'adviceReply', 'adviceWaiting', 'appointment', 'classSoon'], async () => ({}))
    expect(asked).toEqual([{ tmplIds: ['T1', 'T2', 'T3'] }])
  })

  it('gives nothing in an old WeChat, when the switch is off, or when there is nothing to ask', async () => {
    expect(await ask(['adviceReply'], undefined).allowed).toEqual([])
    expect(await ask(['adviceReply'], notAsked).allowed).toEqual([])
    const none = ask([], notAsked)
    expect(await none.allowed).toEqual([])
    expect(none.asked).toEqual([])
  })
})
