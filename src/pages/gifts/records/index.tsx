import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask, patience, useDocument, xlsxType } from '@/cloud'
import { gifts, type HandRecord } from '@/contract/gifts'
import { roundKeepers } from '@/contract/gifts/access'
import { giftRecordsText as text } from '@/copy/gifts/records'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { ExportButton } from '@/ui/file-in-parts/export-button'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/place-param'
import { FindSheet } from './find-sheet'
import { List } from './list'
import { RecordSheet } from './record-sheet'
import { SignOffButton } from './sign-off-button'
import { askedFor, type Named, type Wanted, wordsFor } from './wanted'

/** What leads here may have chosen already: a round, or a batch that somebody wants to follow. */
function useFirst(node: string): Wanted {
  const [round, name, lot, what] = [useParam('round'), useParam('name'), useParam('lot'), useParam('what')]
  return {
    node,
    ...(round !== undefined && { round: { id: round, title: name ?? '' } }),
    ...(lot !== undefined && { lot: { id: lot, title: what ?? '' } }),
  }
}

function Records({ node }: { node: string }) {
  const first = useFirst(node)
  const { can } = useSession()
  const [wanted, setWanted] = useState(first)
  const [finding, setFinding] = useState(false)
  const [chosen, setChosen] = useState<HandRecord>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const table = useDocument()
  const plans = 'roles' in roundKeepers && can(roundKeepers.roles, node)
  const asked = askedFor(wanted)
  const words = wordsFor(wanted)
  // files and pages go on after the last one, so others begin anew
  const key = JSON.stringify(asked)
  const { round, name, item, lot } = asked
  const wholeRound = round !== undefined && name === undefined && item === undefined && lot === undefined
  const follow = (batch: Named) => {
    setChosen(undefined)
    setWanted({ node, lot: batch })
  }
  return (
    <Screen title={titles.giftRecords}>
      <Heading level={1}>{titles.giftRecords}</Heading>
      {words.length > 0 && <View>{text.find.only(words)}</View>}
      <Button icon="search" onPress={() => setFinding(true)}>
        {words.length > 0 ? text.find.again : text.find.act}
      </Button>
      {plans && (
        <ExportButton
          key={key}
          document={table}
          type={xlsxType}
          begin={more => ask(gifts.exportRecords, { ...asked, ...more }, patience)}
          partOf={(id, part) => ask(gifts.exportPart, { node: asked.node, id, part }, patience)}
          say={say}
        />
      )}
      {wholeRound && <SignOffButton key={`sheet ${key}`} node={asked.node} round={round} say={say} />}
      <List key={`list ${key}`} wanted={wanted} version={version} onChoose={setChosen} />
      {finding && (
        <FindSheet
          whole={node}
          wanted={wanted}
          plans={plans}
          onFind={next => {
            setWanted(next)
            setFinding(false)
          }}
          onClose={() => setFinding(false)}
        />
      )}
      {chosen && (
        <RecordSheet
          record={chosen}
          onBatch={follow}
          onDone={words => {
            setChosen(undefined)
            say(words)
            setVersion(version + 1)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {toast}
    </Screen>
  )
}

/** What was handed out at a place and below it: all of it, one round, one name, or what some item or batch was in; the newest first. */
export default function GiftRecordsPage() {
  return <AtNode title={titles.giftRecords}>{node => <Records key={node} node={node} />}</AtNode>
}
