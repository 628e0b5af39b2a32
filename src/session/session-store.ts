/** The one session of a running app. Plain code without React; `provider.tsx` hands it to the pages. */
import type { Client } from '@/cloud/client'
import type { Platform } from '@/cloud/platform-contract'
import type { Question } from '@/cloud/query-store'
import { parseScene, type Scene } from '@/cloud/scene'
import type { Me, people } from '@/contract/people'
import { self } from '@/contract/people/self'
import { createGroupVisit } from './group-visit'
import { can, type LargeType, type Session, type SessionPersona, scaleOf } from './session'

export interface SessionStore {
  /** the same object until something is different */
  snapshot(): Session
  subscribe(listener: () => void): () => void
  /** asks who this is and follows app and network; returns what ends that */
  start(): () => void
}

type SessionClient = Pick<Client, 'call' | 'queries' | 'changes' | 'start'>
type SessionDevice = Pick<
  Platform,
  | 'storage'
  | 'fontScale'
  | 'launchScene'
  | 'groupCard'
  | 'onAppShow'
  | 'personas'
  | 'persona'
  | 'choosePersona'
  | 'restart'
>

const whoAmI: Question = { action: self.me, inputText: '{}', keep: true }

/** Commands of the rest of the domain, which only pages of a sub-package carry. */
const elsewhere: readonly (typeof people.acceptInvitation | typeof people.claimEnvironment)['id'][] = [
  'people.acceptInvitation',
  'people.claimEnvironment',
]

/** commands after which the answer to "who am I" is another one */
const aboutMe: ReadonlySet<string> = new Set(
  [self.agree, self.updateProfile, self.takeUpRole, self.layDownRole, self.deleteMe]
    .map(action => action.id)
    .concat(elsewhere),
)

export function createSessionStore(
  { call, queries, changes, start }: SessionClient,
  device: SessionDevice,
): SessionStore {
  const listeners = new Set<() => void>()
  let largeType: LargeType = device.storage.get('largeType') === 'large' ? 'large' : 'system'
  let systemScale = device.fontScale()
  let scene = device.launchScene()
  let scanned = sceneOf(scene)
  let choices: SessionPersona['choices'] | undefined
  let current: Session | undefined

  const publish = () => {
    current = undefined
    for (const listener of [...listeners]) listener()
  }
  const visit = createGroupVisit(call, device, publish)
  const refresh = () => void queries.reload(whoAmI)
  const setLargeType = (value: LargeType) => {
    largeType = value
    device.storage.set('largeType', value)
    publish()
  }
  const forgetScanned = () => {
    scanned = undefined
    publish()
  }
  const switchTo = (id: string) => {
    device.choosePersona(id)
    queries.forget()
    device.restart()
  }
  const persona = (): SessionPersona | undefined => {
    const id = device.persona()
    return choices && id !== undefined ? { id, choices, switchTo } : undefined
  }

  const build = (): Session => {
    const { status, data } = queries.snapshot(whoAmI)
    // the contract says which shape this answer has
    const me = data as Me | undefined
    const who = persona()
    const here = visit.now()
    return {
      state: status,
      ...(me && { me }),
      refresh,
      can: (roles, node) => can(me, roles, node),
      largeType,
      setLargeType,
      fontScale: scaleOf(systemScale, largeType),
      ...(scanned && { scanned }),
      ...(here && { visit: here }),
      forgetScanned,
      ...(who && { persona: who }),
    }
  }

  const shown = () => {
    systemScale = device.fontScale()
    const now = device.launchScene()
    // WeChat tells the same code again whenever the app comes to the front
    if (now !== scene) scanned = sceneOf(now)
    scene = now
    publish()
    if (queries.snapshot(whoAmI).status === 'offline') refresh()
    void visit.look()
  }

  return {
    snapshot: () => {
      current ??= build()
      return current
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      const ends = [
        start(),
        queries.subscribe(whoAmI, publish),
        device.onAppShow(shown),
        changes.subscribe(action => {
          if (!aboutMe.has(action)) return
          if (action === self.deleteMe.id) queries.forget()
          refresh()
        }),
      ]
      // who this is comes first: the app's start waits for nobody's group
      void queries.open(whoAmI).then(visit.look)
      void device.personas().then(list => {
        choices = list
        publish()
      })
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

const sceneOf = (scene: string | undefined): Scene | undefined => (scene === undefined ? undefined : parseScene(scene))
