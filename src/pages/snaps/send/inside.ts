import { type SnapDraft, snapDefaults } from '@/contract/snaps'

/** Whether a spot lies in the district, with its margin; the cloud looks again. */
export function isInside({ longitude, latitude }: NonNullable<SnapDraft['spot']>): boolean {
  const { west, east, south, north } = snapDefaults.district
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
