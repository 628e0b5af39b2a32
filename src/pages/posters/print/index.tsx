import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type PosterSize, posterSizes, posters } from '@/contract/posters'
import { postersText as text } from '@/copy/posters'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Screen } from '@/ui/screen'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { Contents } from './contents'
import { PrintOutcome } from './outcome'
import { usePrint } from './use-print'
import { WithoutCode } from './without-code'

const sizes = (Object.keys(posterSizes) as PosterSize[]).map(value => ({
  value,
  title: text.sizes[value],
  note: text.sizeNotes[value],
}))

/** The posters of a station, or of all stations of a place: what is on them, how large, print. */
function Print({ node, place }: { node: string; place: string | undefined }) {
  const [from, setFrom] = useState<string>()
  const [size, setSize] = useState<PosterSize>('A4')
  const query = useQuery(posters.preview, from === undefined ? { node } : { node, from })
  const { toast, say } = useToast()
  const { busy, printed, opened = false, error, print } = usePrint(node, say)
  const all = query.data?.posters ?? []
  const ready = all.filter(({ code }) => code !== undefined).length
  const one = all.length === 1 && all[0]?.node === node
  const name = place ?? query.data?.place ?? titles.posters
  const next = (begin: string) => {
    setFrom(begin)
    void print(size, begin)
  }
  return (
    <Screen
      title={titles.posters}
      wide
      footer={
        <Button
          kind="primary"
          icon="papers"
          disabled={ready === 0}
          busy={busy ?? false}
          onPress={() => void print(size, from)}
        >
          {one || ready === 0 ? text.print(size) : text.printMany(ready, size)}
        </Button>
      }
    >
      <Heading level={1}>{one ? text.one(name) : text.many(name)}</Heading>
      <View className="nx-quiet">{text.lead}</View>
      <QueryView query={query}>
        {({ posters: shown, next: behind }) => (
          <Columns
            side={
              <Section title={text.hang} icon="info" open>
                {text.hangLines.map(line => (
                  <View key={line}>{line}</View>
                ))}
              </Section>
            }
          >
            {printed && <PrintOutcome printed={printed} opened={opened} onNext={next} />}
            {error && <RefusalNotice error={error} onRetry={() => void print(size, from)} />}
            <WithoutCode posters={shown} onMade={query.reload} />
            <Choice label={text.size} options={sizes} chosen={size} onChoose={setSize} />
            <Contents posters={shown} />
            {behind !== undefined && <View className="nx-quiet">{text.batchOf(shown.length)}</View>}
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function PostersPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Print node={node} place={place} />
  return (
    <Screen title={titles.posters}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
