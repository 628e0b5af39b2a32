/**
 * A phone without a screen: runs the built mini-program in a bare realm, evaluates its templates with WeChat's own compiler and fires
 * events through the bindings that are really there. It has no layout and no native components.
 */
import { type ApiOptions, createDefine } from './apis/api'
import { type CallFunction, cloudApi, type UploadFile } from './apis/cloud'
import { deviceApis } from './apis/device'
import { type GroupEnter, groupApis } from './apis/group'
import { navigationApis } from './apis/navigation'
import type { Network } from './apis/network'
import { type PhoneTexts, storageApis } from './apis/storage'
import { compileView } from './compile-view'
import { createDefinitions } from './definitions'
import { type Dist, readDist } from './dist'
import { createLife, type Life, type Opening } from './life'
import { createPage, type OpenPage } from './page'
import { createPageStack, type PageStack } from './page-stack'
import { createPhone, type DeviceState, type Phone } from './phone'
import { createSandbox, type Sandbox } from './sandbox'
import { createScreen, type Screen } from './screen'
import { createTimers } from './timers'
import { renderPage } from './view'

export interface HostOptions {
  /** folder of the built mini-program */
  readonly dist: string
  readonly callFunction: CallFunction
  /** storage of the cloud; without it no upload arrives */
  readonly uploadFile?: UploadFile
  /** page and query with which the app is opened; its first page unless given */
  readonly url?: string
  /** how it was opened, e.g. `{ scene: 1008 }` = by a card in a group */
  readonly opening?: Opening
  /** `refused` unless given: the app was not opened from a group */
  readonly group?: GroupEnter
  /** the storage that an app left on this phone */
  readonly texts?: PhoneTexts
  /** the app's own folder as it was left on this phone */
  readonly files?: Map<string, string>
  /** px; 16 unless given */
  readonly fontSize?: number
  /** the phone has no network when the app is opened */
  readonly offline?: boolean
}

export interface Host extends Screen {
  /** routes of the open pages, the one on the screen last */
  routes(): readonly string[]
  /** the page on the screen as WeChat holds it */
  page(): OpenPage
  readonly network: Network
  readonly device: DeviceState
  readonly texts: PhoneTexts
  /** what the app threw or logged as an error, templates that failed, setData that is too large */
  readonly errors: readonly unknown[]
  /** options of every call of a `wx` function */
  calls(name: string): readonly ApiOptions[]
  /** the tab at the bottom */
  tab(route: string): Promise<void>
  /** the phone's back button */
  back(): Promise<void>
  hide(): Promise<void>
  /** brings the app to the front, by a code or a card when `url` is given */
  show(url?: string, opening?: Opening): Promise<void>
  /** waits until the app has come to rest */
  settle(maxMs?: number): Promise<void>
  /** the phone ends the app: nothing of it runs any more, and it is not told */
  kill(): void
}

/** Opens the app and waits until its first page stands still. */
export async function startHost(options: HostOptions): Promise<Host> {
  const dist = readDist(options.dist)
  const phone = createPhone(options.texts ?? new Map(), options.fontSize ?? 16, options.files ?? new Map())
  const { activity, failed } = phone
  if (options.offline) phone.network.cut()
  const timers = createTimers(activity, failed)
  const { sandbox, stack, life, component } = assemble(dist, phone, timers.globals, options)
  const render = compileView(dist.dir, message => failed(new Error(message)))
  const settle = (maxMs?: number) => activity.rest(() => stack.top().rendered(), maxMs)
  const root = () => renderPage(stack.top(), render, component)
  const after = async (act: () => void) => {
    activity.note()
    act()
    await settle()
  }

  life.launch()
  await settle()
  return {
    ...createScreen(root, activity, settle, sandbox.clone, failed),
    routes: () => stack.pages.map(({ route }) => route),
    page: stack.top,
    network: phone.network,
    device: phone.device,
    texts: phone.texts,
    errors: phone.errors,
    calls: name => phone.calls.filter(call => call.name === name).map(call => call.options),
    tab: route => after(() => stack.switchTab(`/${route}`)),
    back: () => after(() => stack.navigateBack(1)),
    hide: () => after(life.hide),
    show: (url, opening) => after(() => life.show(url, opening)),
    settle,
    kill: () => {
      phone.kill()
      timers.stop()
    },
  }
}

const noStorage: UploadFile = () => Promise.reject(new Error('this test has no storage'))

/** Parts that know each other: the realm needs `wx`, `wx` needs the pages, and pages live in the realm. */
function assemble(dist: Dist, phone: Phone, timers: Readonly<Record<string, unknown>>, options: HostOptions) {
  const { activity, failed, network, soon } = phone
  const clone = (value: unknown) => sandbox.clone(value)
  const definitions = createDefinitions(path => sandbox.load(path))
  const create = (route: string, query: Readonly<Record<string, string>>) =>
    createPage({ sandbox, activity, failed, soon }, definitions.page(route), route, query)
  const stack: PageStack = createPageStack(dist, create, soon)
  const life: Life = createLife(
    options.url ?? dist.pages[0] ?? '',
    definitions.app,
    stack,
    clone,
    failed,
    options.opening,
  )
  const define = createDefine({
    clone,
    called: (name, given) => void phone.calls.push({ name, options: given }),
    begin: activity.begin,
    failed,
  })
  const call: CallFunction = async (name, data) => {
    const result = await options.callFunction(name, data)
    // an app that was ended hears nothing any more
    return phone.isAlive() ? result : new Promise(() => {})
  }
  const wx = {
    ...deviceApis(define, clone, phone),
    ...storageApis(phone.texts, define, clone),
    ...navigationApis(define, stack),
    ...life.apis,
    ...groupApis(
      options.group ?? 'refused',
      clone,
      name => void phone.calls.push({ name, options: {} }),
      activity.begin,
    ),
    cloud: cloudApi(define, network, call, options.uploadFile ?? noStorage),
  }
  const listen = (...parts: unknown[]) =>
    failed(parts[0] instanceof Error ? parts[0] : new Error(parts.map(String).join(' ')))
  const silent = () => {}
  const sandbox: Sandbox = createSandbox(dist, {
    ...timers,
    ...definitions.globals,
    wx,
    getCurrentPages: () => stack.pages.map(({ instance }) => instance),
    console: { log: silent, info: silent, debug: silent, warn: silent, error: listen, time: silent, timeEnd: silent },
  })
  return { sandbox, stack, life, component: definitions.component }
}
