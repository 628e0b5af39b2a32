import { useEffect, useState } from 'react'
import { parseScene, platform, sceneOfTyped } from '@/cloud'
import { appText } from '@/copy/app'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { open, replace, useParam } from '@/ui/navigation'
import { Screen } from '@/ui/screen'
import { TypedCode } from '@/ui/typed-code'
import { Thing } from './thing'

const text = appText.scan

/** What a code led to. Codes that WeChat opens itself arrive here with their scene; so do those scanned inside the app. */
export default function ScanPage() {
  const opened = useParam('scene')
  const { scanned } = useSession()
  const [scene, setScene] = useState(opened)
  const found = scene === undefined ? scanned : parseScene(scene)

  const wall = found?.kind === 'station' ? found.code : undefined
  const door = found?.kind === 'door' ? found.scene : undefined
  useEffect(() => {
    // a station's code needs no word in between, nor does that at the door of an activity
    if (wall !== undefined) replace('station', { code: wall })
    if (door !== undefined) replace('signIn', { scene: door })
  }, [wall, door])

  const again = async () => {
    const next = await platform.scan()
    if (next !== undefined) setScene(next)
  }
  const acts = (
    <Buttons>
      {platform.canScan() && (
        <Button icon="scan" onPress={() => void again()}>
          {text.scanAgain}
        </Button>
      )}
      <Button kind="quiet" icon="home" onPress={() => open('home')}>
        {text.goHome}
      </Button>
    </Buttons>
  )

  return (
    <Screen title={titles.scan}>
      {found?.kind === 'invitation' && (
        <EmptyState picture="lantern" title={text.invitation.title} text={text.invitation.text}>
          <Button kind="primary" onPress={() => replace('accept', { code: found.code })}>
            {text.invitation.act}
          </Button>
        </EmptyState>
      )}
      {found?.kind === 'thing' && <Thing key={found.code} code={found.code} acts={acts} />}
      {found?.kind === 'person' && (
        <EmptyState picture="lantern" title={text.person.title} text={text.person.text}>
          {acts}
        </EmptyState>
      )}
      {found?.kind === 'pickup' && (
        <EmptyState picture="lantern" title={text.pickup.title} text={text.pickup.text}>
          {acts}
        </EmptyState>
      )}
      {found?.kind === 'unknown' && (
        <EmptyState picture="door" title={text.unknown.title} text={text.unknown.text}>
          {acts}
        </EmptyState>
      )}
      {found === undefined && platform.canScan() && (
        <EmptyState title={text.nothing.title} text={text.nothing.text}>
          {acts}
        </EmptyState>
      )}
      {found?.kind !== 'invitation' && wall === undefined && door === undefined && (
        <TypedCode onTyped={typed => setScene(sceneOfTyped(typed))} />
      )}
    </Screen>
  )
}
