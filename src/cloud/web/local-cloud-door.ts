import type { MessageKind } from '../../contract/messages'
import type { LocalFile, Uploaded } from '../platform-contract'

export interface DoorParts {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** who the browser is; undefined = nobody */
  readonly persona: () => Promise<string | undefined>
  /** bytes of a chosen file */
  readonly contentOf: (path: string) => Blob | undefined
}

/** What WeChat does for a phone beside calls, at the local cloud's door. */
export function localCloudDoor({ fetch, persona, contentOf }: DoorParts) {
  const post = async (path: string, body: object) => {
    const id = await persona()
    return fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(id === undefined ? {} : { authorization: `Persona ${id}` }) },
      body: JSON.stringify(body),
    })
  }

  return {
    /** a ticket first, then the bytes */
    async upload(cloudPath: string, { path }: LocalFile): Promise<Uploaded> {
      const body = contentOf(path)
      if (!body) return { problem: 'failed' }
      try {
        const ticket = await post('/upload', { cloudPath })
        if (!ticket.ok) return { problem: 'failed' }
        const { fileID, url } = (await ticket.json()) as { readonly fileID: string; readonly url: string }
        const stored = await fetch(url, { method: 'PUT', body })
        if (stored.ok) return { fileId: fileID }
        return { problem: stored.status === 413 ? 'tooLarge' : 'failed' }
      } catch {
        return { problem: 'offline' }
      }
    },

    /** What WeChat would give a phone that was opened from this group's card. */
    async groupCloudId(group: string): Promise<string | undefined> {
      try {
        const answer = await post('/_local/group-card', { group })
        const { cloudID } = (await answer.json()) as { readonly cloudID?: unknown }
        return typeof cloudID === 'string' ? cloudID : undefined
      } catch {
        return undefined
      }
    },

    /** There is no dialog: the person is taken to have allowed everything, and the inbox takes one message of each kind more. */
    async allow(
      kinds: readonly MessageKind[],
      templates: Readonly<Record<string, string>>,
    ): Promise<readonly MessageKind[]> {
      const answers = await Promise.all(
        kinds.map(kind =>
          post('/_local/subscribe', { templateId: templates[kind], times: 1 }).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      )
      return kinds.filter((_, at) => answers[at])
    },
  }
}
