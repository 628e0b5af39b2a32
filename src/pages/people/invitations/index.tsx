import { useState } from 'react'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { AtPlace } from '../at-place'
import type { NodeParam } from '../node-param'
import { InviteForm } from './invite-form'
import { Issued, type IssuedCode, invitationTitle } from './issued'
import { InvitationList } from './list'

const text = peopleText.invitations

function Invitations({ node, place }: NodeParam) {
  const [step, setStep] = useState<'list' | 'form'>('list')
  const [issued, setIssued] = useState<IssuedCode>()
  const [version, setVersion] = useState(0)
  useShare(
    issued
      ? { title: invitationTitle(issued), route: 'accept', params: { code: issued.code } }
      : { title: appText.home.share, route: 'home' },
  )

  if (issued) {
    const finish = () => {
      setIssued(undefined)
      setStep('list')
      setVersion(version + 1)
    }
    return (
      <Screen title={titles.invitations}>
        <Issued issued={issued} onDone={finish} />
      </Screen>
    )
  }
  if (step === 'form') {
    return (
      <Screen title={titles.invitations}>
        <InviteForm node={node} place={place} onIssued={setIssued} onCancel={() => setStep('list')} />
      </Screen>
    )
  }
  return (
    <Screen
      title={titles.invitations}
      footer={
        <Button kind="primary" icon="plus" onPress={() => setStep('form')}>
          {text.add}
        </Button>
      }
    >
      <Heading level={1}>{text.title(place)}</Heading>
      <InvitationList node={node} version={version} />
    </Screen>
  )
}

/** Invitations at a place: what is out, a new one, its code. */
export default function InvitationsPage() {
  return <AtPlace title={titles.invitations}>{at => <Invitations {...at} />}</AtPlace>
}
