import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useCommand, useUploads } from '@/cloud'
import {
  type Facility,
  facilities,
  type Service,
  type StationDetails,
  type StationKind,
  services,
  stationDefaults,
  stationKinds,
  stations,
} from '@/contract/stations'
import { dayOf } from '@/copy/dates'
import { stationDeskText } from '@/copy/stations'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { PicturesField } from '@/ui/pictures-field'
import { KeptPictures } from '@/ui/pictures-field/kept'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Exceptions } from './exceptions'
import { Hours } from './hours'

import { detailsOf, emptyForm, phoneIsFine, type Typed, typedFrom } from './state'

const text = stationDeskText.edit
const named = <V extends string>(names: Readonly<Record<V, string>>) =>
  (Object.keys(names) as V[]).map(value => ({ value, title: names[value] }))
const kinds = (Object.keys(stationKinds) as StationKind[]).map(value => ({ value, title: stationKinds[value].title }))
const toggled = <V,>(list: readonly V[], value: V) =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]

interface Props {
  node: string
  before: StationDetails | undefined
  photoLinks: readonly { readonly file: string; readonly link: string }[]
  folder: string
  onSaved(): void
}

/** All that is written about a station. */
export function Form({ node, before, photoLinks, folder, onSaved }: Props) {
  const command = useCommand(stations.save)
  const uploads = useUploads(folder)
  const [typed, setTyped] = useState<Typed>(before ? typedFrom(before, dayOf(Date.now())) : emptyForm)
  const [kept, setKept] = useState(photoLinks)
  const { toast, say } = useToast()
  const change = (more: Partial<Typed>) => setTyped(earlier => ({ ...earlier, ...more }))
  const details = detailsOf(typed, [...kept.map(({ file }) => file), ...uploads.fileIds()])
  const locate = async () => {
    const spot = await platform.whereAmI()
    if (spot) change({ spot })
    say(spot ? text.spotSet : text.spotNone)
  }
  const save = async () => {
    if (!details) return
    const { kind } = await command.send({ node, details })
    if (kind !== 'done') return
    for (const { id } of uploads.items) uploads.remove(id)
    say(text.saved)
    onSaved()
  }
  return (
    <>
      <Chips
        label={text.kind}
        options={kinds}
        chosen={typed.kind}
        onChoose={kind => change({ kind, facilities: stationKinds[kind].facilities })}
      />
      <TextField
        label={text.address}
        hint={text.addressHint}
        value={typed.address}
        maxLength={80}
        onChange={address => change({ address })}
      />
      <Button kind="quiet" icon="place" onPress={() => void locate()}>
        {text.spot}
      </Button>
      <TextField
        label={text.phone}
        error={phoneIsFine(typed.phone) ? undefined : text.phoneWrong}
        value={typed.phone}
        maxLength={14}
        onChange={phone => change({ phone })}
      />
      <Hours days={typed.days} onChange={days => change({ days })} />
      <Exceptions days={typed.exceptions} onChange={exceptions => change({ exceptions })} />
      <Chips<Service>
        label={text.services}
        options={named(services)}
        chosen={typed.services}
        onChoose={value => change({ services: toggled(typed.services, value) })}
      />
      <Chips<Facility>
        label={text.facilities}
        options={named(facilities)}
        chosen={typed.facilities}
        onChoose={value => change({ facilities: toggled(typed.facilities, value) })}
      />
      <Group>
        <View>{text.photos}</View>
        <KeptPictures photos={kept} onRemove={file => setKept(kept.filter(photo => photo.file !== file))} />
        <PicturesField
          uploads={uploads}
          most={stationDefaults.photosMost - kept.length}
          choose={platform.choosePictures}
        />
      </Group>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="save"
        disabled={!details || uploads.busy}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
      {toast}
    </>
  )
}
