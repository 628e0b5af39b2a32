import { cloudConnection } from './connection'
import { weappPlatform } from './platform'
import type { Wx } from './wx'

const nothing = async () => ({})
const refuse = () => Promise.reject(new Error('fail'))
type Disk = ReturnType<Wx['getFileSystemManager']>
const disk =
  (parts: Partial<Disk> = {}) =>
  (): Disk => ({
    writeFile: ({ success }) => success(),
    getFileInfo: ({ success }) => success({ size: 1000 }),
    copyFile: ({ success }) => success(),
    unlink: () => {},
    ...parts,
  })
const templates = { adviceReply: 'T1', adviceWaiting: 'T2', appointment: 'T3', classSoon: 'T4', faultSettled: 'T5' }

/** WeChat's side, as far as a test needs it; everything else works and does nothing. */
function wechat(parts: Partial<Wx> = {}) {
  const status = new Set<(change: { isConnected: boolean }) => void>()
  const shows = new Set<() => void>()
  const hides = new Set<() => void>()
  const copied: string[] = []
  const wx: Wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getStorageSync: () => '',
    setStorageSync: () => {},
    removeStorageSync: () => {},
    getStorageInfoSync: () => ({ keys: [] }),
    onAppShow: listener => void shows.add(listener),
    offAppShow: listener => void shows.delete(listener),
    onAppHide: listener => void hides.add(listener),
    offAppHide: listener => void hides.delete(listener),
    onNetworkStatusChange: listener => void status.add(listener),
    offNetworkStatusChange: listener => void status.delete(listener),
    getNetworkType: async () => ({ networkType: 'wifi' }),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {} }),
    scanCode: refuse,
    setClipboardData: async ({ data }) => void copied.push(data),
    getLocation: refuse,
    openLocation: nothing,
    makePhoneCall: nothing,
    vibrateShort: nothing,
    reLaunch: nothing,
    chooseMedia: refuse,
    chooseMessageFile: refuse,
    openDocument: nothing,
    previewImage: nothing,
    getFileSystemManager: disk(),
    ...parts,
  }
  const network = (isConnected: boolean) => {
    for (const listener of [...status]) listener({ isConnected })
  }
  return { platform: weappPlatform(wx, cloudConnection(wx, ''), templates), network, copied, shows, hides }
}

describe('a phone in WeChat', () => {
  it('reads the scene of a mini-program code and the text of any other', async () => {
    const scanning = (result: string, path?: string) =>
      wechat({ scanCode: async () => (path === undefined ? { result } : { result, path }) }).platform.scan()
    expect(await scanning('', 'pages/join/index?scene=i.K7M4')).toBe('i.K7M4')
    expect(await scanning('K7M4-9PXQ')).toBe('K7M4-9PXQ')
    expect(await scanning('', '')).toBeUndefined()
  })

  it('gives nothing when the person closes the scanner', async () => {
    expect(await wechat().platform.scan()).toBeUndefined()
  })

  it('knows with which code the app was opened or brought back', () => {
    const opened = { path: 'p', query: { scene: 'i.A%2FB' } }
    expect(wechat({ getLaunchOptionsSync: () => opened }).platform.launchScene()).toBe('i.A/B')
    const back = { getEnterOptionsSync: () => ({ query: { scene: 'i.NEW' } }), getLaunchOptionsSync: () => opened }
    expect(wechat(back).platform.launchScene()).toBe('i.NEW')
    expect(wechat().platform.launchScene()).toBeUndefined()
    expect(wechat({ getLaunchOptionsSync: () => ({ query: { scene: '%' } }) }).platform.launchScene()).toBeUndefined()
  })

  it.each([
    [16, 1],
    [24, 1.5],
    [8, 0.8],
    [64, 2],
    [0, 1],
    [undefined, 1],
  ])('has for the text size %s px the factor %s', (fontSizeSetting, factor) => {
    const info = fontSizeSetting === undefined ? {} : { fontSizeSetting }
    expect(wechat({ getAppBaseInfo: () => info }).platform.fontScale()).toBe(factor)
  })

  it('has the normal text size in an old WeChat', () => {
    expect(wechat().platform.fontScale()).toBe(1)
  })

  it('follows the network and tells when it is back', async () => {
    const { platform, network } = wechat()
    let back = 0
    const stop = platform.onNetworkBack(() => {
      back += 1
    })
    expect(platform.isOnline()).toBe(true)
    network(false)
    expect(platform.isOnline()).toBe(false)
    expect(back).toBe(0)
    network(true)
    expect(platform.isOnline()).toBe(true)
    expect(back).toBe(1)
    stop()
    network(true)
    expect(back).toBe(1)
  })

  it('starts offline where there is no network', async () => {
    const { platform } = wechat({ getNetworkType: async () => ({ networkType: 'none' }) })
    await Promise.resolve()
    expect(platform.isOnline()).toBe(false)
  })

  it('hands a text over as a file', async () => {
    const files: unknown[] = []
    const { platform } = wechat({
      shareFileMessage: async file => void files.push(file),
      getFileSystemManager: disk({
        writeFile: ({ filePath, data, success }) => {
          files.push({ filePath, data })
          success()
        },
      }),
    })
    expect(await platform.saveText('data.txt', '我的数据')).toBe('saved')
    const filePath = 'wxfile://usr/data.txt'
    expect(files).toEqual([
      { filePath, data: '我的数据' },
      { filePath, fileName: 'data.txt' },
    ])
  })

  it('copies the text where files cannot be handed over, and says so when that fails too', async () => {
    const old = wechat()
    expect(await old.platform.saveText('data.txt', '我的数据')).toBe('copied')
    expect(old.copied).toEqual(['我的数据'])
    const full = wechat({
      shareFileMessage: nothing,
      getFileSystemManager: disk({ writeFile: ({ fail }) => fail(new Error('no space')) }),
      setClipboardData: refuse,
    })
    expect(await full.platform.saveText('data.txt', 'x')).toBe('failed')
  })

  it('never rejects when the person or the phone says no', async () => {
    const { platform } = wechat({ makePhoneCall: refuse, setClipboardData: refuse, vibrateShort: refuse })
    expect(await platform.callPhone('12345')).toBe(false)
    expect(await platform.copyText('x')).toBe(false)
    platform.vibrate()
    expect(await platform.isLocalCloud()).toBe(false)
  })

  it('leaves at once, or starts afresh where leaving is not possible', () => {
    const acts: unknown[] = []
    const reLaunch = async (to: unknown) => void acts.push(to)
    wechat({ reLaunch, exitMiniProgram: async () => void acts.push('exit') }).platform.exit()
    wechat({ reLaunch }).platform.exit()
    expect(acts).toEqual(['exit', { url: '/pages/home/index' }])
  })

  it('stops telling when nobody listens any more', () => {
    const { platform, shows } = wechat()
    const stop = platform.onAppShow(() => {})
    expect(shows.size).toBe(1)
    stop()
    expect(shows.size).toBe(0)
  })

  it('tells when the app is left', () => {
    const { platform, hides } = wechat()
    const left: string[] = []
    const stop = platform.onAppHide(() => left.push('left'))
    for (const hide of hides) hide()
    stop()
    expect([left, hides.size]).toEqual([['left'], 0])
  })
})
