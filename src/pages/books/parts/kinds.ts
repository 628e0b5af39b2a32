/** The reminder that whoever has a book may want. */
export const dueKinds = ['bookDue'] as const
