import { peopleText } from '@/copy/people'

const shape = /^[a-z0-9]{1,12}$/

/** What is wrong with a place's short id, in words. */
export const segmentError = (segment: string): string | undefined =>
  shape.test(segment) ? undefined : peopleText.places.segmentWrong
