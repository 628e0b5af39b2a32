import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours } from '@/contract/honours'
import { boardText } from '@/copy/honours'
import { consentText as text } from '@/copy/honours/consent'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Group, Screen } from '@/ui/screen'
import { PlaqueCard } from '../parts/plaque-card'
import { TakingBack } from '../parts/taking-back'
import { FirstPicture, OtherPictures } from '../plaque/pictures'
import { Answer } from './answer'
import { ByCode } from './by-code'

/** What it means, in plain words. */
const Means = () => (
  <Card>
    <Heading>{text.meansTitle}</Heading>
    {text.means.map(line => (
      <View key={line}>{line}</View>
    ))}
  </Card>
)

/** What has been answered already; a yes may be taken back. */
function Answered({ yes, onTakeBack }: { yes: boolean; onTakeBack(): void }) {
  if (!yes) {
    return (
      <Notice title={text.saidNo}>
        <View>{text.saidNoText}</View>
      </Notice>
    )
  }
  return (
    <Notice tone="done" title={text.saidYes}>
      <View>{text.saidYesText}</View>
      <Button icon="return" onPress={onTakeBack}>
        {text.takeBack}
      </Button>
    </Notice>
  )
}

interface AskedProps {
  code: string
  asked: OutputOf<typeof honours.consentAsked>
  onEnd(end: End): void
}

function Asked({ code, asked: { plaque, name, until, answered }, onEnd }: AskedProps) {
  const [taking, setTaking] = useState(false)
  return (
    <>
      <Group>
        <Heading level={1}>{text.title}</Heading>
        <View>{text.lead}</View>
        {answered === undefined && <View className="nx-quiet">{text.until(until)}</View>}
      </Group>
      {answered !== undefined && <Answered yes={answered === 'yes'} onTakeBack={() => setTaking(true)} />}
      <Group>
        <Heading>{text.looks}</Heading>
        <PlaqueCard plaque={plaque} photo={<FirstPicture links={plaque.photos} />} whole />
        <OtherPictures links={plaque.photos} />
      </Group>
      <Means />
      {answered !== 'yes' && <Answer code={code} name={name} onAnswered={yes => onEnd(yes ? 'yes' : 'no')} />}
      {taking && (
        <TakingBack code={code} name={name} onDone={() => onEnd('takenBack')} onClose={() => setTaking(false)} />
      )}
    </>
  )
}

type End = 'yes' | 'no' | 'takenBack'
const ends: Readonly<Record<End, { readonly title: string; readonly text: string }>> = {
  yes: { title: text.yesDone, text: text.yesDoneText },
  no: { title: text.noDone, text: text.noDoneText },
  takenBack: { title: text.takenBack, text: text.takenBackText },
}

function Consent({ code }: { code: string }) {
  const query = useQuery(honours.consentAsked, { code })
  const [end, setEnd] = useState<End>()
  if (end !== undefined) {
    return (
      <EmptyState picture="lantern" {...ends[end]}>
        <Button onPress={() => open('honours')}>{boardText.name}</Button>
      </EmptyState>
    )
  }
  return <QueryView query={query}>{asked => <Asked code={code} asked={asked} onEnd={setEnd} />}</QueryView>
}

/** Opened by the link that staff sent, or by the code that they told. */
export default function ConsentPage() {
  const linked = useParam('code')
  const [typed, setTyped] = useState<string>()
  const code = linked ?? typed
  return (
    <Screen title={titles.honourConsent}>
      {code === undefined ? <ByCode onCode={setTyped} /> : <Consent key={code} code={code} />}
    </Screen>
  )
}
