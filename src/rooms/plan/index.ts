/** The door of the plan room. */
export { acknowledgeTask } from './acknowledge-task.ts'
export { addPlanFile } from './add-plan-file.ts'
export { planApi } from './api.ts'
export { type CollectingFacts, isAboutCollecting, loadCollectingFacts } from './collecting-facts.ts'
export { type ConferenceHead, loadConferenceHead, uncheckedConferenceHead } from './conference-head.ts'
export { listHistory } from './conference-history.ts'
export { conferenceName, listConferenceChoices } from './conference-list.ts'
export { type ConferenceOffer, conferenceOfferContext, type FindConferenceOffer } from './conference-offer.ts'
export { createConference } from './create-conference.ts'
export { deadlineView } from './deadline-view.ts'
export { doLeadTime, seedLeadTimes } from './do-lead-time.ts'
export { historySentence } from './history-sentences.ts'
export { planJobs } from './jobs.ts'
export { liveViews } from './live-views.ts'
export { listPublicConferences } from './public-conference.ts'
export { publishConference } from './publish-conference.ts'
export { countConsultations, countTasks } from './queries.ts'
export { raiseDifficulty } from './raise-difficulty.ts'
export { readPlanFromFile } from './read-plan-from-file.ts'
export { loadReadiness } from './readiness.ts'
export { remindBody, senderOf } from './remind-body.ts'
export { reminderText, shorten } from './reminder-text.ts'
export { reportTask } from './report-task.ts'
export { windowWords } from './session-window.ts'
export {
  type BoardFilter,
  type BoardLine,
  boardFilters,
  loadBoard,
  ownBodies,
  soonUntil,
} from './task-board.ts'
export type { LineGroup } from './task-line.ts'
export { headNames, placeNameOf, profileOf, splitNumber, symbolOf } from './writing/paper-head.ts'
export { planPaperFile } from './writing/plan-paper-file.ts'
