import { type OwnSnap, snapDefaults } from '@/contract/snaps'

export interface PartProps {
  readonly snap: OwnSnap
  onChanged(): void
}

/** Opened again as often as it may be: somebody else has to help. */
export const isOften = ({ steps }: OwnSnap): boolean =>
  steps.filter(({ act }) => act === 'reopen').length >= snapDefaults.reopenMost
