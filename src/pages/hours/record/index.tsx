import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useCommand, useQuery, useUploads } from '@/cloud'
import { hours } from '@/contract/hours'
import { hoursDefaults } from '@/contract/hours/defaults'
import { communityOf } from '@/contract/people/home'
import { startOf } from '@/contract/shanghai'
import { hoursText } from '@/copy/hours'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { PicturesField } from '@/ui/pictures-field'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'
import { instantOf } from '../parts/instant'
import { Fields } from './fields'
import { begun, isReady } from './state'

const text = hoursText.record

/** A service that no activity knows of, with its proof. */
export default function RecordPage() {
  const { me } = useSession()
  const home = me?.person?.home
  const query = useQuery(hours.mine, {}, { enabled: home !== undefined })
  return (
    <Screen title={titles.recordHours}>
      {home === undefined ? (
        <EmptyState picture="door" title={text.noHome}>
          <Button kind="primary" onPress={() => open('profile')}>
            {text.profile}
          </Button>
        </EmptyState>
      ) : (
        <QueryView query={query}>{({ folder }) => <Form folder={folder} node={communityOf(home.id)} />}</QueryView>
      )}
    </Screen>
  )
}

function Form({ folder, node }: { folder: string; node: string }) {
  const command = useCommand(hours.record)
  const uploads = useUploads(folder)
  const [typed, setTyped] = useState(begun)
  const send = async () => {
    const { day, from, to, title, words, kind, purse } = typed
    const times = { startsAt: instantOf(startOf(day), from), endsAt: instantOf(startOf(day), to) }
    const pictures = [...uploads.fileIds()].map(fileId => ({ fileId }))
    await command.send({ node, purse, kind, title, ...times, words, pictures })
  }
  if (command.outcome?.kind === 'done') {
    return (
      <Group>
        <Notice tone="done" title={text.done} />
        <Button onPress={() => open('myHours')}>{hoursText.sign.seeMine}</Button>
      </Group>
    )
  }
  const pictures = uploads.items.length > 0 && !uploads.busy
  return (
    <Group>
      <View>{text.lead}</View>
      <Fields typed={typed} onChange={more => setTyped({ ...typed, ...more })} />
      <View>{text.pictures}</View>
      <View className="nx-quiet">{text.picturesHint}</View>
      <PicturesField uploads={uploads} most={hoursDefaults.proofsMost} choose={platform.choosePictures} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!isReady(typed) || !pictures}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </Group>
  )
}
