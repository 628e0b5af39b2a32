import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { honours, type Nomination, type NominationState } from '@/contract/honours'
import { momentText } from '@/copy/dates'
import { nominationsText as text } from '@/copy/honours/nominate'
import { titles } from '@/copy/titles'
import { Badge, type BadgeProps } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'

const tones: Readonly<Record<NominationState, NonNullable<BadgeProps['tone']>>> = {
  waiting: 'gold',
  accepted: 'success',
  declined: 'plain',
}

function One({ nomination }: { nomination: Nomination }) {
  const { whom, what, place, state, at, why, witness } = nomination
  return (
    <Row
      icon="heart"
      title={whom}
      end={<Badge tone={tones[state]}>{text.states[state]}</Badge>}
      note={
        <>
          <View>{what}</View>
          {witness !== '' && <View>{text.witness(witness)}</View>}
          <View>{`${text.for(place)} · ${momentText(at)}`}</View>
          {why !== undefined && <View>{text.why(why)}</View>}
        </>
      }
    />
  )
}

const usePage = (after: string | undefined) => useQuery(honours.myNominations, after === undefined ? {} : { after })

/** Whom one has proposed, and what became of it. */
export default function NominationsPage() {
  const act = (
    <Button kind="primary" icon="heart" onPress={() => open('nominate')}>
      {text.act}
    </Button>
  )
  return (
    <Screen title={titles.myNominations} footer={act}>
      <Group>
        <Heading level={1}>{text.title}</Heading>
        <View className="nx-quiet">{text.most}</View>
      </Group>
      <Paged usePage={usePage} empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}>
        {items => (
          <Rows>
            {items.map(nomination => (
              <One key={nomination.id} nomination={nomination} />
            ))}
          </Rows>
        )}
      </Paged>
    </Screen>
  )
}
