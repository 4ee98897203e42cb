/** The door of the answers' room. */
export { answerSentence } from './answer-journal-words.ts'
export { answersGiven } from './answers-given.ts'
export { caseClocks } from './clock/case-clocks.ts'
export { countToHandOver } from './delivery/delivery-page.ts'
export { noteSeen } from './delivery/note-seen.ts'
export { answerJobs } from './jobs.ts'
export { countToRelease } from './release-page.ts'
export { releasedAnswers } from './released-answers.ts'
