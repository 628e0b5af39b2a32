import { View } from '@tarojs/components'
import type { Me } from '@/contract/people'
import { privacyNoticeVersion } from '@/contract/people/records'
import { roles, staffRoles } from '@/contract/roles'
import { appText } from '@/copy/app'
import { meText as text } from '@/copy/me'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { LargeType } from './large-type'
import { Personas } from './personas'
import './index.scss'

function Guest() {
  return (
    <Card tone="primary">
      <Heading level={1}>{text.guest}</Heading>
      <View>{text.guestText}</View>
      <Button kind="primary" icon="shield" onPress={() => open('consent')}>
        {text.start}
      </Button>
    </Card>
  )
}

function Known({ person }: { person: NonNullable<Me['person']> }) {
  return (
    <View className="nx-myself">
      <Heading level={1}>{person.name ?? text.unnamed}</Heading>
      {person.home && <View className="nx-quiet">{[...person.home.trail, person.home.name].join(' · ')}</View>}
      {person.roles.length > 0 && (
        <View className="nx-myself__roles">
          {person.roles.map(({ role, node, place }) => (
            <Badge key={`${role}.${node}`} tone="teal">
              {`${roles[role]} · ${place}`}
            </Badge>
          ))}
        </View>
      )}
    </View>
  )
}

/** Who I am here, how large the words are, what is mine, and the doors to my work. */
export default function MePage() {
  const { state, me, refresh } = useSession()
  const known = me?.person !== undefined && me.notice.agreed
  return (
    <Screen title={titles.me}>
      <QueryView query={{ status: state, ...(me && { data: me }), stale: state === 'offline', reload: refresh }}>
        {({ person, notice, claimed }) => (
          <>
            {person && notice.agreed ? <Known person={person} /> : <Guest />}
            {person?.roles.some(({ role }) => staffRoles.some(staff => staff === role)) && (
              <Rows>
                <Row icon="pass" title={titles.desk} note={text.deskNote} onPress={() => open('desk')} />
              </Rows>
            )}
            <Group>
              <Heading>{text.mine}</Heading>
              <Rows>
                {known && (
                  <>
                    <Row
                      icon="scales"
                      title={text.consultations}
                      note={text.consultationsNote}
                      onPress={() => open('consultations')}
                    />
                    <Row icon="scan" title={titles.myCode} note={text.myCodeNote} onPress={() => open('myCode')} />
                    <Row icon="camera" title={titles.mySnaps} note={text.snapsNote} onPress={() => open('mySnaps')} />
                    <Row icon="heart" title={titles.honours} note={text.honoursNote} onPress={() => open('honours')} />
                    <Row icon="people" title={titles.myActivities} onPress={() => open('myActivities')} />
                    <Row icon="ticket" title={titles.myPoints} onPress={() => open('myPoints')} />
                    <Row icon="wrench" title={titles.myFaults} onPress={() => open('myFaults')} />
                    <Row icon="cup" title={titles.mySupplies} onPress={() => open('mySupplies')} />
                    <Row icon="gift" title={titles.myGifts} onPress={() => open('myGifts')} />
                    <Row icon="cart" title={titles.market} onPress={() => open('market')} />
                    <Row icon="book" title={text.books} note={text.booksNote} onPress={() => open('myBooks')} />
                    <Row icon="star" title={text.wishes} note={text.wishesNote} onPress={() => open('myWishes')} />
                    <Row icon="person" title={text.profile} note={text.profileNote} onPress={() => open('profile')} />
                    <Row icon="pass" title={text.roles} note={text.rolesNote} onPress={() => open('roles')} />
                    <Row icon="papers" title={text.data} note={text.dataNote} onPress={() => open('data')} />
                  </>
                )}
                <Row
                  icon="shield"
                  title={text.notice}
                  note={appText.noticeVersion(privacyNoticeVersion)}
                  onPress={() => open('consent')}
                />
                <Row icon="letter" title={text.accept} note={text.acceptNote} onPress={() => open('accept')} />
                {!claimed && <Row icon="key" title={text.claim} note={text.claimNote} onPress={() => open('claim')} />}
              </Rows>
            </Group>
          </>
        )}
      </QueryView>
      <LargeType />
      <Personas />
    </Screen>
  )
}
