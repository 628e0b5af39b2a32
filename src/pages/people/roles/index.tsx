import { useState } from 'react'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { HeldRoles } from './held-roles'
import { TakeUp } from './take-up'

const text = peopleText.roles

/** What one is here, and where: taken up and laid down by oneself, or given by an invitation. */
export default function RolesPage() {
  const { state, me, refresh } = useSession()
  const [adding, setAdding] = useState(false)
  const { toast, say } = useToast()
  const known = me?.person !== undefined && me.notice.agreed
  const added = () => {
    setAdding(false)
    say(text.added)
  }
  return (
    <Screen
      title={titles.roles}
      footer={
        known &&
        !adding && (
          <Button kind="primary" icon="plus" onPress={() => setAdding(true)}>
            {text.add}
          </Button>
        )
      }
    >
      <QueryView query={{ status: state, ...(me && { data: me }), stale: state === 'offline', reload: refresh }}>
        {({ person, notice }) => {
          if (!person || !notice.agreed) return <RefusalNotice error={{ code: 'CONSENT_REQUIRED' }} />
          if (adding) return <TakeUp home={person.home} onDone={added} onCancel={() => setAdding(false)} />
          return <HeldRoles held={person.roles} onLeft={() => say(text.left)} />
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}
