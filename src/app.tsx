import { type PropsWithChildren, useMemo } from 'react'
import { useKeptCommands } from './cloud'
import { SessionProvider, useSession } from './session'
import { SurroundingsContext } from './ui/screen/surroundings'
import './ui/tokens/index.css'
import './app.scss'

/** Tells every screen what it must know of the phone: how large the text is, what still waits to be sent. */
function Surroundings({ children }: PropsWithChildren) {
  const { fontScale, me } = useSession()
  const agreed = me?.notice.agreed === true
  const { count: waiting, retryNow } = useKeptCommands()
  const surroundings = useMemo(() => ({ fontScale, agreed, waiting, retryNow }), [fontScale, agreed, waiting, retryNow])
  return <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>
}

export default function App({ children }: PropsWithChildren) {
  return (
    <SessionProvider>
      <Surroundings>{children}</Surroundings>
    </SessionProvider>
  )
}
