import { phoneStorage } from '../phone-storage'
import { clampFontScale, type Platform } from '../platform-contract'
import { decodeScene } from '../scene'
import { weappChosenFiles } from './chosen-files'
import type { CloudConnection } from './connection'
import { weappFiles } from './files'
import { entered, weappGroup } from './group'
import { weappKeptFiles } from './kept-files'
import { weappNetwork } from './network'
import { weappNotify } from './notify'
import { weappPictures } from './pictures'
import { weappScan } from './scan'
import { weappTexts } from './texts'
import type { Wx } from './wx'

const normalFontSize = 16

const worked = (work: Promise<unknown> | undefined): Promise<boolean> =>
  Promise.resolve(work).then(
    () => work !== undefined,
    () => false,
  )

/** `templates`: kind of message -> id of its template. */
export function weappPlatform(wx: Wx, connect: CloudConnection, templates: Readonly<Record<string, string>>): Platform {
  const copyText = (text: string) => worked(wx.setClipboardData({ data: text }))
  const restart = () => void worked(wx.reLaunch({ url: `/${wx.getLaunchOptionsSync().path ?? ''}` }))
  return {
    scan: () => weappScan(wx),
    canScan: () => true,
    copyText,
    whereAmI: () =>
      Promise.resolve(wx.getLocation({ type: 'gcj02' })).then(
        ({ longitude, latitude }) => ({ longitude, latitude }),
        () => undefined,
      ),
    showWay: async ({ spot, name, address }) => {
      if (spot && (await worked(wx.openLocation({ ...spot, name, address })))) return 'opened'
      return (await copyText(`${address} ${name}`)) ? 'copied' : 'failed'
    },
    callPhone: phoneNumber => worked(wx.makePhoneCall({ phoneNumber })),
    saveText: async (fileName, text) => {
      if (await weappFiles(wx).share(fileName, text)) return 'saved'
      return (await copyText(text)) ? 'copied' : 'failed'
    },
    ...weappPictures(wx),
    ...weappKeptFiles(wx),
    ...weappChosenFiles(wx, connect),
    openFile: async (name, base64) => ((await weappFiles(wx).open(name, base64)) ? 'opened' : 'failed'),
    askToNotify: weappNotify(wx, templates),
    // WeChat: fontSizeSetting is in px and follows its own setting 字体大小 and 关怀模式
    fontScale: () => clampFontScale((wx.getAppBaseInfo?.().fontSizeSetting ?? normalFontSize) / normalFontSize),
    vibrate: () => void worked(wx.vibrateShort({ type: 'medium' })),
    isLocalCloud: () => Promise.resolve(false),
    personas: () => Promise.resolve(undefined),
    persona: () => undefined,
    choosePersona: () => undefined,
    // WeChat: exitMiniProgram works in a tap only (base library 2.17.3)
    exit: () => (wx.exitMiniProgram ? void worked(wx.exitMiniProgram()) : restart()),
    restart,
    storage: phoneStorage(weappTexts(wx)),
    onAppShow: listener => {
      wx.onAppShow(listener)
      return () => wx.offAppShow(listener)
    },
    onAppHide: listener => {
      wx.onAppHide(listener)
      return () => wx.offAppHide(listener)
    },
    ...weappNetwork(wx),
    groupCard: weappGroup(wx).groupCard,
    launchScene: () => decodeScene(entered(wx).query?.scene),
  }
}
