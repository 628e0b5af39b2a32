import { type Files, writeFixture } from './fixture'
import { type Host, type HostOptions, startHost } from './host'

const opened: (() => void)[] = []
afterEach(() => {
  for (const end of opened.splice(0)) end()
})

async function open(files: Files = {}, options: Partial<HostOptions> = {}): Promise<Host> {
  const { dir, remove } = writeFixture(files)
  opened.push(remove)
  const host = await startHost({ dist: dir, callFunction: async () => ({ ok: true, data: {} }), ...options })
  opened.push(() => host.kill())
  return host
}

/** Opens the fixture and does one act in the app's own realm; returns what it left in `log`. */
async function act(source: string, options: Partial<HostOptions> = {}, files: Files = {}): Promise<string> {
  const host = await open(
    { ...files, 'acts.js': `exports.it = page => { ${source} }` },
    { url: 'pages/a?name=it', ...options },
  )
  await host.tap('do it')
  expect(host.errors).toEqual([])
  return log(host)
}
const log = (host: Host) => host.text(host.byId('log'))
const say = (expression: string) => `page.setData({ log: String(${expression}) })`
const failing = (call: string) => `${call}.then(() => ${say("'done'")}, e => ${say('e.errMsg')})`

describe('the host', () => {
  it('opens the first page, or the one it is told, with its query', async () => {
    const host = await open()
    expect(host.routes()).toEqual(['pages/a'])
    const other = await open({}, { url: 'pages/a?name=Lin' })
    expect(other.text(other.byId('name'))).toBe('Lin!')
    expect(other.errors).toEqual([])
  })

  it('says what to do when nothing is built', async () => {
    await expect(startHost({ dist: '/nowhere', callFunction: async () => ({}) })).rejects.toThrow('npm run build')
  })

  it('fires taps through the bindings: upwards until one is caught, not into a closed button', async () => {
    const host = await open()
    await host.tap(host.byId('add'))
    expect(host.text(host.byId('count'))).toBe('1')
    await host.tap('s')
    expect(host.text(host.byId('count'))).toBe('2')
    await host.tap(host.byId('closed'))
    expect(host.text(host.byId('count'))).toBe('2')
    await expect(host.tap(host.byId('count'))).rejects.toThrow('nothing hears a tap')
  })

  it('hands over what is typed', async () => {
    const host = await open()
    await host.input(host.field(), '林玉兰')
    expect(host.text(host.byId('name'))).toBe('林玉兰!')
    await expect(host.input(host.byId('name'), 'x')).rejects.toThrow('nothing hears what is typed')
  })

  it('renders components that contain themselves and reaches their handlers', async () => {
    const host = await open()
    const inner = host.all(({ attributes }) => attributes.id === 'inner')
    expect(inner.map(element => host.text(element))).toEqual(['onetwo', 'two'])
    const [, second] = inner
    if (!second) throw new Error('expected two levels')
    await host.tap(second)
    // a tap goes on to the component around
    expect(log(host)).toBe('S21')
  })

  it('shows the screen when something is missing on it', async () => {
    const host = await open()
    expect(() => host.byText('暖新')).toThrow(/there is no "暖新"[\s\S]*<button#add>/)
  })
})

describe('the realm of the app', () => {
  it.each([
    'window',
    'document',
    'process',
    'fetch',
    'URL',
    'TextEncoder',
    'localStorage',
    'structuredClone',
    'Buffer',
  ])('has no %s', async name => {
    expect(await act(say(`typeof ${name}`))).toBe('undefined')
  })

  it.each(['eval("1")', 'new Function("return 1")()', 'Function("return 1")()'])('refuses %s', async code => {
    expect(await act(`try { ${code}; ${say("'ran'")} } catch (e) { ${say('e.name')} }`)).toBe('EvalError')
  })

  it('gets objects of its own kind from wx and from events', async () => {
    const options = 'wx.getSystemInfoSync() instanceof Object && wx.getLaunchOptionsSync() instanceof Object'
    expect(await act(say(options))).toBe('true')
    expect(await act(`wx.getNetworkType().then(r => ${say('r instanceof Object')})`)).toBe('true')
  })

  it('notices what the app throws, logs as an error or sets too large', async () => {
    const act = (source: string) => ({ 'acts.js': `exports.it = page => { ${source} }` })
    for (const source of ['missing()', 'console.error("bad")', 'setTimeout(() => missing())']) {
      const host = await open(act(source), { url: 'pages/a?name=it' })
      await host.tap('do it')
      expect(host.errors).toHaveLength(1)
    }
    const large = await open(act('page.setData({ count: "x".repeat(1100000) })'), { url: 'pages/a?name=it' })
    await large.tap('do it')
    expect(String(large.errors[0])).toContain('setData')
    expect(large.text(large.byId('count'))).toBe('0')
  })

  it('does not let the main package reach into a sub-package', async () => {
    const source = `try { require('./more/b') } catch (e) { ${say('e.message')} }`
    expect(await act(source)).toContain('of another package')
  })
})

describe('templates', () => {
  it.each([
    ['a missing template', { 'base.wxml': '<template name="other"/>' }],
    ['a missing import', { 'base.wxml': '', 'pages/a.wxml': '<template is="line" data="{{id: 1}}"/>' }],
    ['a function that the wxs does not have', { 'said.wxs': 'module.exports = {}' }],
  ])('with %s are noticed', async (_, files) => {
    const host = await open(files as Files)
    let thrown = 0
    try {
      host.root()
    } catch {
      thrown = 1
    }
    expect(host.errors.length + thrown).toBeGreaterThan(0)
  })

  it('without the binding that a test needs are noticed', async () => {
    const host = await open({ 'pages/a.wxml': '<button id="add">+</button>' })
    await expect(host.tap(host.byId('add'))).rejects.toThrow('nothing hears a tap')
  })
})

describe('ways between pages', () => {
  const goes = (call: string) => failing(`wx.${call}`)

  it('lead into a sub-package and back', async () => {
    const host = await open(
      { 'acts.js': `exports.it = () => wx.navigateTo({ url: '/more/b?x=%E6%9A%96' })` },
      { url: 'pages/a?name=it' },
    )
    await host.tap('do it')
    expect(host.routes()).toEqual(['pages/a', 'more/b'])
    expect(host.text(host.byId('q'))).toBe('%E6%9A%96')
    await host.back()
    expect(host.routes()).toEqual(['pages/a'])
    expect(log(host)).toBe('HS')
    expect(host.errors).toEqual([])
  })

  it('keep tabs alive', async () => {
    const host = await open()
    await host.tap(host.byId('add'))
    await host.tab('pages/tab')
    await host.tab('pages/a')
    await host.tab('pages/tab')
    expect(host.text(host.byId('shown'))).toBe('2')
    await host.tab('pages/a')
    expect(host.text(host.byId('count'))).toBe('1')
    expect(log(host)).toBe('SHSHS')
  })

  it('are refused where WeChat refuses them', async () => {
    expect(await act(goes("navigateTo({ url: '/pages/none' })"))).toContain('is not found')
    expect(await act(goes("navigateTo({ url: '/pages/tab' })"))).toContain('tabbar')
    expect(await act(goes("redirectTo({ url: '/pages/tab' })"))).toContain('tabbar')
    expect(await act(goes("switchTab({ url: '/more/b' })"))).toContain('no-tabBar')
    expect(await act(goes('navigateBack()'))).toContain('first page')
  })

  it('end at the tenth page', async () => {
    const next = `wx.navigateTo({ url: '/more/b' })`
    const ten = `let p = Promise.resolve(); for (let i = 0; i < 9; i++) p = p.then(() => ${next}); p.then(() => ${next}).catch(e => { getApp().refused = e.errMsg })`
    const host = await open({ 'acts.js': `exports.it = () => { ${ten} }` }, { url: 'pages/a?name=it' })
    await host.tap('do it')
    expect(host.routes()).toHaveLength(10)
  })
})

describe('the phone', () => {
  it('knows a CloudID by the object that WeChat made, and tells the group by callbacks only', async () => {
    const seen: unknown[] = []
    const callFunction = async (_name: string, data: unknown) => {
      seen.push(data)
      return {}
    }
    const source = `wx.cloud.init({}); const same = { id: 'c1' }; wx.getGroupEnterInfo({ success: ({ cloudID }) =>
      wx.cloud.callFunction({ name: 'api', data: { group: wx.cloud.CloudID(cloudID), same, deep: { group: wx.cloud.CloudID(cloudID) } } })
        .then(() => ${say('typeof wx.getGroupEnterInfo({})')}) })`
    expect(await act(source, { callFunction, group: () => 'c1' })).toBe('undefined')
    expect(seen).toEqual([{ group: { $cloudID: 'c1' }, same: { id: 'c1' }, deep: { group: {} } }])
  })

  it('refuses the group where the app was not opened from one, and an old one cannot tell it', async () => {
    expect(await act(`wx.getGroupEnterInfo({ fail: e => ${say('e.errCode')} })`)).toBe('40097')
    expect(await act(say('typeof wx.getGroupEnterInfo'), { group: 'missing' })).toBe('undefined')
    expect(await act(say('wx.getEnterOptionsSync().scene'), { opening: { scene: 1008 } })).toBe('1008')
  })

  it('keeps storage for the next start, and gives up at its limits', async () => {
    const texts = new Map<string, string>()
    await act("wx.setStorageSync('a', { b: 1 })", { texts })
    expect(await act(say("wx.getStorageSync('a').b + wx.getStorageSync('none')"), { texts })).toBe('1')
    const overfull = (size: string) => `try { ${size} } catch (e) { ${say("'full'")} }`
    expect(await act(overfull("wx.setStorageSync('big', 'x'.repeat(1100000))"))).toBe('full')
    const many = "for (let i = 0; i < 12; i++) wx.setStorageSync('k' + i, 'x'.repeat(1000000))"
    expect(await act(overfull(many))).toBe('full')
  })

  const call = (data: string) =>
    `wx.cloud.init({}); ${failing(`wx.cloud.callFunction({ name: 'api', data: ${data} })`)}`

  it('calls the cloud with a copy of the data, and hands over the result', async () => {
    const seen: unknown[] = []
    const callFunction = async (name: string, data: unknown) => {
      seen.push(name, data)
      return { n: 1 }
    }
    const source = `wx.cloud.init({}); wx.cloud.callFunction({ name: 'api', data: { a: undefined, b: [1] } }).then(r => ${say('r.result.n')})`
    expect(await act(source, { callFunction })).toBe('1')
    expect(seen).toEqual(['api', { b: [1] }])
  })

  it('refuses requests over 100 KB and results over 1 MB', async () => {
    expect(await act(call("{ text: 'x'.repeat(103000) }"))).toContain('max size')
    expect(await act(call('{}'), { callFunction: async () => 'x'.repeat(1100000) })).toContain('1MB')
    expect(await act("wx.cloud.callFunction({ name: 'api' }).catch(e => page.setData({ log: e.errMsg }))")).toContain(
      'cloud.init',
    )
  })

  it('loses calls without a network, answers on their way back, and tells the app of both', async () => {
    let arrived = 0
    const callFunction = async () => {
      arrived += 1
      return {}
    }
    const source = `wx.onNetworkStatusChange(s => getApp().seen.push(s.isConnected)); ${call('{}')}`
    const host = await open(
      { 'acts.js': `exports.it = page => { ${source} }` },
      { url: 'pages/a?name=it', callFunction },
    )
    host.network.cut()
    await host.tap('do it')
    expect(log(host)).toContain('request:fail')
    expect(arrived).toBe(0)
    host.network.mend()
    host.network.loseNextAnswer()
    await host.tap('do it')
    expect(log(host)).toContain('request:fail')
    expect(arrived).toBe(1)
    await host.tap('do it')
    expect(log(host)).toBe('done')
  })

  /** Opens the fixture with what the person has and answers, does one act, and returns the host. */
  async function withDevice(source: string, device: Partial<Host['device']>, options: Partial<HostOptions> = {}) {
    const files = { 'acts.js': `exports.it = page => { ${source} }` }
    const host = await open(files, { url: 'pages/a?name=it', ...options })
    Object.assign(host.device, device)
    await host.tap('do it')
    return host
  }

  it('hands over pictures that the person chooses, makes them smaller, and none when they give up', async () => {
    const choose = `wx.chooseMedia({ count: 1, mediaType: ['image'] }).then(({ tempFiles: [{ tempFilePath: src }] }) =>
      wx.compressImage({ src, quality: 75 })).then(({ tempFilePath }) => wx.getFileSystemManager().getFileInfo({
        filePath: tempFilePath, success: ({ size }) => ${say('size')}, fail: e => ${say('e.errMsg')} }))`
    const album = [{ path: 'wxfile://tmp_a.jpg', size: 4000 }]
    expect(log(await withDevice(choose, { album }))).toBe('1000')
    expect(log(await withDevice(failing('wx.chooseMedia({ count: 1 })'), {}))).toContain('cancel')
  })

  it('sends a file to the storage that the test brings, and not without a network', async () => {
    const sent: string[] = []
    const uploadFile = async (cloudPath: string, filePath: string) => {
      sent.push(`${cloudPath} ${filePath}`)
      return `cloud://e.b/${cloudPath}`
    }
    const source = `wx.cloud.init({}); wx.cloud.uploadFile({ cloudPath: 'a/1.jpg', filePath: 'wxfile://tmp_a.jpg' }).then(r => ${say('r.fileID')}, e => ${say('e.errMsg')})`
    const host = await withDevice(source, {}, { uploadFile })
    expect(log(host)).toBe('cloud://e.b/a/1.jpg')
    host.network.cut()
    await host.tap('do it')
    expect(log(host)).toContain('request:fail')
    expect(sent).toEqual(['a/1.jpg wxfile://tmp_a.jpg'])
  })

  it('writes below the app’s own folder only, and opens what was written', async () => {
    const writeTo = (filePath: string) =>
      `wx.getFileSystemManager().writeFile({ filePath: '${filePath}', data: 'JVBERg==', encoding: 'base64',
        success: () => wx.openDocument({ filePath: '${filePath}', showMenu: true }).then(() => ${say("'open'")}), fail: e => ${say('e.errMsg')} })`
    const host = await withDevice(writeTo('wxfile://usr/letter.pdf'), {})
    expect(log(host)).toBe('open')
    expect([...host.device.files]).toEqual([['wxfile://usr/letter.pdf', 'JVBERg==']])
    expect(log(await withDevice(writeTo('/etc/letter.pdf'), {}))).toContain('permission denied')
    expect(log(await withDevice(failing("wx.openDocument({ filePath: 'wxfile://usr/none' })"), {}))).toContain(
      'no such file',
    )
  })

  it('asks about three kinds of messages at most, and tells what the person allowed', async () => {
    const ask = (ids: string) =>
      `wx.requestSubscribeMessage({ tmplIds: ${ids} }).then(r => ${say("r.T1 + ' ' + r.T2")}, e => ${say('e.errMsg')})`
    expect(log(await withDevice(ask("['T1', 'T2']"), { allows: new Set(['T2']) }))).toBe('reject accept')
    expect(log(await withDevice(ask("['T1', 'T2', 'T3', 'T4']"), {}))).toContain('max bounds')
  })

  it('goes to the background and comes back, perhaps by a code', async () => {
    const host = await open()
    await host.hide()
    await host.show()
    expect(log(host)).toBe('SHS')
    await host.show('more/b?x=1')
    expect(host.routes()).toEqual(['more/b'])
  })

  it('that ended the app lets nothing of it run any more', async () => {
    const texts = new Map<string, string>()
    const source = `setTimeout(() => wx.setStorageSync('late', 1), 150)`
    const host = await open({ 'acts.js': `exports.it = () => { ${source} }` }, { url: 'pages/a?name=it', texts })
    await host.tap('do it')
    host.kill()
    await new Promise(resolve => setTimeout(resolve, 250))
    expect(texts.size).toBe(0)
  })
})
