/** The door of the answers' room. */
export { answerSentence } from './answer-journal-words.ts'
export { answersGiven } from './answers-given.ts'
export { answersApi } from './book/api.ts'
export { countToRelease } from './release-page.ts'
export { releasedAnswers } from './released-answers.ts'
export { speakAfterAnswer } from './verdict/speak-after-answer.ts'
