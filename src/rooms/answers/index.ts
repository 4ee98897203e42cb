/** The door of the answers' room. */
export { answerSentence } from './answer-journal-words.ts'
export { answersGiven } from './answers-given.ts'
export { type BodyClock, caseClocks } from './clock/case-clocks.ts'
export { workTime } from './clock/clock-settings.ts'
export { countToRelease } from './release-page.ts'
export { releasedAnswers } from './released-answers.ts'
