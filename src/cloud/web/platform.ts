import { clampFontScale, type Platform } from '../platform-contract'
import { decodeScene } from '../scene'
import { chooseFile } from './chosen-files'
import { copyToClipboard, downloadBase64, downloadText } from './files'
import { webKeptFiles } from './kept-files'
import { personaOfTab } from './persona-of-tab'
import { choosePictures } from './pictures'
import { canScanPicture, webScan } from './scan'
import { browserStorage } from './storages'
import { door, group } from './this-browser'

const normalFontSize = 16

const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

function listen(target: EventTarget, event: string, listener: () => void): () => void {
  target.addEventListener(event, listener)
  return () => target.removeEventListener(event, listener)
}

export const webPlatform: Platform = {
  scan: () => webScan(),
  canScan: canScanPicture,
  copyText: copyToClipboard,
  whereAmI: () =>
    new Promise(resolve => {
      if (!navigator.geolocation) return resolve(undefined)
      navigator.geolocation.getCurrentPosition(
        ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
        () => resolve(undefined),
        { timeout: 8_000, maximumAge: 60_000 },
      )
    }),
  showWay: async ({ name, address }) => ((await copyToClipboard(`${address} ${name}`)) ? 'copied' : 'failed'),
  callPhone: async number => {
    location.href = `tel:${number}`
    return true
  },
  saveText: async (fileName, text) => {
    if (downloadText(fileName, text)) return 'saved'
    return (await copyToClipboard(text)) ? 'copied' : 'failed'
  },
  choosePictures,
  ...webKeptFiles,
  chooseFile,
  uploadFile: door.upload,
  openFile: async (name, base64, mime) => (downloadBase64(name, base64, mime) ? 'opened' : 'failed'),
  askToNotify: kinds => door.allow(kinds, MESSAGE_TEMPLATES),
  fontScale: () => clampFontScale(rootFontSize() / normalFontSize),
  // no effect on a computer; Safari has no such method
  vibrate: () => void navigator.vibrate?.(30),
  isLocalCloud: async () => (await personaOfTab.choices()) !== undefined,
  personas: personaOfTab.choices,
  persona: personaOfTab.now,
  choosePersona: personaOfTab.choose,
  // replaces the entry, so that going back does not return here
  exit: () => location.replace('about:blank'),
  restart: () => location.reload(),
  storage: browserStorage,
  onAppShow: listener =>
    listen(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') listener()
    }),
  onAppHide: listener =>
    listen(document, 'visibilitychange', () => {
      if (document.visibilityState === 'hidden') listener()
    }),
  onNetworkBack: listener => listen(window, 'online', listener),
  isOnline: () => navigator.onLine,
  groupCard: group.groupCard,
  launchScene: () => decodeScene(/[?&]scene=([^&#]*)/.exec(location.href)?.[1]),
}
