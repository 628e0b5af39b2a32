import { createContext, type PropsWithChildren, useContext, useEffect, useSyncExternalStore } from 'react'
import { client } from '@/cloud/client'
import { platform } from '@/cloud/platform'
import type { Session } from './session'
import { createSessionStore } from './session-store'

const store = createSessionStore(client, platform)
const SessionContext = createContext<Session>(store.snapshot())

/** Stands around all pages; asks once per app start who the person is. */
export function SessionProvider({ children }: PropsWithChildren) {
  const session = useSyncExternalStore(store.subscribe, store.snapshot)
  useEffect(() => store.start(), [])
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

export const useSession = (): Session => useContext(SessionContext)
