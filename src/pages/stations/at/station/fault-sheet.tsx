import { useState } from 'react'
import { platform, useCommand, useNotify, useQuery, useUploads } from '@/cloud'
import {
  type Facility,
  facilities,
  type StationView,
  stationDefaults,
  stationKinds,
  stations,
} from '@/contract/stations'
import { appText } from '@/copy/app'
import { stationText as text } from '@/copy/stations'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextArea } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { PicturesField } from '@/ui/pictures-field'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const other = 'other'
const kinds = ['faultSettled'] as const
const picturesMost = 3

interface Props {
  station: StationView
  onClose(): void
}

/** One tap where the checklist has the thing; a word and a picture where it helps. */
export function FaultSheet({ station, onClose }: Props) {
  const query = useQuery(stations.faultFolder, {})
  return (
    <Sheet title={text.faultTitle} onClose={onClose}>
      <QueryView query={query}>
        {({ folder }) => <Form station={station} folder={folder} onClose={onClose} />}
      </QueryView>
    </Sheet>
  )
}

function Form({ station, folder, onClose }: Props & { folder: string }) {
  const command = useCommand(stations.reportFault)
  const uploads = useUploads(folder)
  const [chosen, setChosen] = useState<Facility | typeof other>()
  const [words, setWords] = useState('')
  const things = station.facilities.length > 0 ? station.facilities : stationKinds[station.kind].facilities
  const send = async () => {
    const thing = chosen === other || chosen === undefined ? {} : { facility: chosen }
    await command.send({ node: station.node, ...thing, words, pictures: [...uploads.fileIds()] })
  }
  if (command.outcome?.kind === 'done') return <Sent onClose={onClose} />
  const ready = chosen !== undefined && (chosen !== other || words.trim() !== '') && !uploads.busy
  return (
    <>
      <Chips
        options={[
          ...things.map(value => ({ value, title: facilities[value] })),
          { value: other, title: text.faultOther },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      <TextArea
        label={chosen === other ? text.faultWordsOther : text.faultWords}
        value={words}
        maxLength={stationDefaults.faultWordsMost}
        onChange={setWords}
      />
      <PicturesField uploads={uploads} most={picturesMost} choose={platform.choosePictures} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="wrench"
        disabled={!ready}
        busy={command.busy && text.faultSending}
        onPress={() => void send()}
      >
        {text.faultSend}
      </Button>
    </>
  )
}

function Sent({ onClose }: { onClose(): void }) {
  const { ask } = useNotify(kinds)
  const [asked, setAsked] = useState(false)
  const notify = async () => setAsked((await ask()).length > 0)
  return (
    <>
      <Notice tone="done" title={asked ? text.faultNotified : text.faultSent} />
      {!asked && (
        <Button icon="letter" onPress={() => void notify()}>
          {text.faultNotify}
        </Button>
      )}
      <Button kind="quiet" onPress={onClose}>
        {appText.close}
      </Button>
    </>
  )
}
