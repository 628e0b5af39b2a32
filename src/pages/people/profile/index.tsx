import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { ProfileForm } from './form'

/** Name, telephone and home; all of them may stay empty. */
export default function ProfilePage() {
  const { state, me, refresh } = useSession()
  return (
    <Screen title={titles.profile}>
      <QueryView query={{ status: state, ...(me && { data: me }), stale: false, reload: refresh }}>
        {({ person, notice }) =>
          person && notice.agreed ? (
            <ProfileForm key={person.id} person={person} />
          ) : (
            <RefusalNotice error={{ code: 'CONSENT_REQUIRED' }} />
          )
        }
      </QueryView>
    </Screen>
  )
}
