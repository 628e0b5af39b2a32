/** One sign-up for each person and activity: the id says so. */
export const signUpId = (activity: string, person: string): string => `${activity}.${person}`
