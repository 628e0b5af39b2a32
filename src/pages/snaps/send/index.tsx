import { useEffect, useState } from 'react'
import { type LocalFile, platform, useParcels, useQuery } from '@/cloud'
import { communityOf } from '@/contract/people/home'
import { snaps } from '@/contract/snaps'
import { sendText as text } from '@/copy/snaps'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { open, publicAddress, useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { Done, type Sent } from './done'
import { Form, type Known } from './form'
import { emptyTyped, isKind, type SnapInput, type Typed, typedFrom } from './state'

/** What is known of the home without asking: for a phone without a network. */
function useHome(): Known['place'] {
  const { me } = useSession()
  const home = me?.person?.home
  if (!home) return undefined
  const node = communityOf(home.id)
  const title = [...home.trail, home.name][node.split('.').length - 1] ?? home.name
  return { node, title, from: 'home' }
}

/** What was refused comes back with its words and photos; everything else begins empty. */
function useStart(parcelKey: string | undefined) {
  const kind = useParam('kind')
  const { parcels, picturesOf } = useParcels(snaps.send)
  const [parcel] = useState(() => parcels.find(({ key }) => key === parcelKey))
  const [typed, setTyped] = useState<Typed>(() =>
    parcel ? typedFrom(parcel.input as Partial<SnapInput>, undefined) : emptyTyped(isKind(kind) ? kind : 'praise'),
  )
  const [photos, setPhotos] = useState<readonly LocalFile[]>([])
  useEffect(() => {
    if (parcel) void picturesOf(parcel).then(setPhotos)
  }, [parcel, picturesOf])
  const again = () => {
    setTyped(emptyTyped(typed.kind))
    setPhotos([])
  }
  const node = parcel?.input.node
  return {
    typed,
    setTyped,
    photos,
    setPhotos,
    again,
    mends: parcel?.key,
    node: typeof node === 'string' ? node : undefined,
  }
}

/** Three taps: the photo, what it is, off. The form is there at once, whatever the network does. */
export default function SnapSendPage() {
  const [parcelKey, asked] = [useParam('parcel'), useParam('node')]
  const { typed, setTyped, photos, setPhotos, again, mends, node: mended } = useStart(parcelKey)
  const home = useHome()
  const [sent, setSent] = useState<Sent>()
  const { toast, say } = useToast()
  const node = mended ?? asked
  const query = useQuery(snaps.form, node === undefined ? {} : { node }, { keep: true })
  const { data, error, status } = query
  const lost = error?.code === 'PLACE_NOT_FOUND'
  const known: Known = {
    ...(data && { folder: data.folder, earns: data.earns }),
    ...(status === 'ready' && { left: data?.left }),
    place: lost ? undefined : (data?.place ?? (node === undefined || status !== 'offline' ? home : undefined)),
  }
  const card = known.place && known.place.from !== 'home' ? { node: known.place.node } : {}
  const share = text.shareTitle(card.node === undefined ? undefined : known.place?.title)
  useShare({ title: share, route: 'snapSend', params: card })
  const copy = async () => {
    if (await platform.copyText(`${share} ${publicAddress('snapSend', card)}`)) say(text.shareCopied)
  }
  if (error && !lost && status === 'refused') {
    return (
      <Screen title={titles.snapSend}>
        <RefusalNotice error={error} onRetry={query.reload} />
      </Screen>
    )
  }
  if (sent) {
    return (
      <Screen title={titles.snapSend}>
        <Done
          sent={sent}
          kind={typed.kind}
          onAgain={() => {
            again()
            setSent(undefined)
            query.reload()
          }}
        />
      </Screen>
    )
  }
  return (
    <Form
      key={mends}
      known={known}
      typed={typed}
      photos={photos}
      mends={mends}
      onChange={more => setTyped(before => ({ ...before, ...more }))}
      onPhotos={setPhotos}
      onSent={setSent}
    >
      <Group>
        <Button kind="quiet" icon="papers" onPress={() => open('mySnaps')}>
          {text.mine}
        </Button>
        <Button kind="quiet" icon="share" share onPress={() => void copy()}>
          {text.share}
        </Button>
      </Group>
      {toast}
    </Form>
  )
}
