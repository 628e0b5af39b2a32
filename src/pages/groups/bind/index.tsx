import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { groups } from '@/contract/groups'
import { groupKeepers } from '@/contract/groups/access'
import { appText } from '@/copy/app'
import { groupBindText as text } from '@/copy/groups'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Bind } from './bind'

const keepers = groupKeepers.kind === 'roles' ? groupKeepers.roles : []

/** Neighbours press everything that stands in the group; they need not read about roles. */
function ForStaff() {
  return (
    <EmptyState picture="lantern" title={text.staffOnly} text={text.staffOnlyText}>
      <Button kind="primary" icon="home" onPress={() => open('home')}>
        {text.home}
      </Button>
    </EmptyState>
  )
}

/** What opens when somebody presses a bind card: for staff the group's name and one button. */
export default function GroupBindPage() {
  const token = useParam('token')
  const { state, me, can } = useSession()
  const staff = can(keepers)
  const query = useQuery(groups.bindCard, { token: token ?? '' }, { enabled: token !== undefined && staff })
  useShare({ title: appText.home.share, route: 'home' })
  const known = state !== 'loading' || me !== undefined
  return (
    <Screen title={titles.groupBind}>
      {known && !staff && <ForStaff />}
      {staff && token === undefined && <RefusalNotice error={{ code: 'BIND_CARD_UNKNOWN' }} />}
      {(!known || (staff && token !== undefined)) && (
        <QueryView query={query}>
          {card => (
            <>
              <Heading level={1}>{text.title(card.place)}</Heading>
              <View className="nx-quiet">{text.free}</View>
              <Bind token={token ?? ''} card={card} onBound={query.reload} />
            </>
          )}
        </QueryView>
      )}
    </Screen>
  )
}
