import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type Parcel, useParcels } from '@/cloud'
import { type Category, categoryTitle, snaps } from '@/contract/snaps'
import { momentText } from '@/copy/dates'
import { errorText } from '@/copy/errors'
import { snapText, mySnapsText as text } from '@/copy/snaps'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { SnapLine } from '../parts/snap-line'

type Picture = Pick<ReturnType<typeof useParcels>, 'picturesOf'>['picturesOf']

/** The first of its photos, as it lies on the phone. */
function useFirst(parcel: Parcel, picturesOf: Picture): string | undefined {
  const [path, setPath] = useState<string>()
  useEffect(() => {
    void picturesOf(parcel).then(([first]) => setPath(first?.path))
  }, [parcel, picturesOf])
  return path
}

interface EntryProps {
  parcel: Parcel
  picturesOf: Picture
  onNow(): void
  onDrop(): void
}

function Entry({ parcel, picturesOf, onNow, onDrop }: EntryProps) {
  const picture = useFirst(parcel, picturesOf)
  const { input, error, pictures, at, key } = parcel
  const refused = error && errorText(error)
  return (
    <Card>
      <SnapLine
        picture={picture}
        title={categoryTitle(input.category as Category)}
        badge={<Badge tone={error ? 'danger' : 'gold'}>{error ? text.refused : text.waits}</Badge>}
        words={String(input.words ?? '')}
        notes={[`${momentText(at)} · ${snapText.photos(pictures.length)}`]}
      />
      {refused && (
        <Notice tone="warning" title={refused.happened}>
          <View>{refused.next}</View>
        </Notice>
      )}
      <Buttons>
        {error ? (
          <Button icon="edit" onPress={() => open('snapSend', { parcel: key })}>
            {text.edit}
          </Button>
        ) : (
          <Button icon="again" onPress={onNow}>
            {text.now}
          </Button>
        )}
        <Button kind="quiet" icon="bin" onPress={onDrop}>
          {text.drop}
        </Button>
      </Buttons>
    </Card>
  )
}

/** What is on the phone and not in the cloud: it waits for the network, or was refused and waits for its sender. */
export function Parcels({ onSent }: { onSent(): void }) {
  const { parcels, picturesOf, drop, retryNow } = useParcels(snaps.send)
  const [dropping, setDropping] = useState<string>()
  if (parcels.length === 0) return null
  const now = async () => {
    await retryNow()
    onSent()
  }
  const close = () => setDropping(undefined)
  return (
    <Group>
      <Heading>{text.parcels}</Heading>
      {parcels.map(parcel => (
        <Entry
          key={parcel.key}
          parcel={parcel}
          picturesOf={picturesOf}
          onNow={() => void now()}
          onDrop={() => setDropping(parcel.key)}
        />
      ))}
      {dropping !== undefined && (
        <Sheet title={text.dropTitle} onClose={close}>
          <View>{text.dropText}</View>
          <Button
            kind="danger"
            icon="bin"
            onPress={() => {
              drop(dropping)
              close()
            }}
          >
            {text.dropAct}
          </Button>
        </Sheet>
      )}
    </Group>
  )
}
