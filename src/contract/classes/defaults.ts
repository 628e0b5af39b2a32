/** Limits of a class; visible to both sides. */
export const classDefaults = {
  /** questions of one person in one class */
  questionsMost: 5,
  /** characters of a question */
  wordsMost: 200,
  /** questions that one class holds */
  boxMost: 300,
  cardsMost: 12,
  chaptersMost: 40,
  casesMost: 10,
  /** how long before a class it may be announced */
  aheadDays: 90,
} as const
