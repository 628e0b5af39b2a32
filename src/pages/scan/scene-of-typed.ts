import { invitationScene } from '@/cloud/scene'

const bareCode = /^[0-9A-Za-z-]{6,30}$/

/** What stands below a code is the bare code of an invitation; a whole scene may be typed too. */
export function sceneOfTyped(typed: string): string {
  const text = typed.replace(/\s/g, '')
  return bareCode.test(text) ? invitationScene(text) : text
}
