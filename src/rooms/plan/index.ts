/** The door of the plan room. */
export { planApi } from './api.ts'
export { planJobs } from './jobs.ts'
export { liveViews } from './live-views.ts'
export { listPublicConferences } from './public-conference.ts'
export { countTasks } from './queries.ts'
export { readPlanFromFile } from './read-plan-from-file.ts'
export { windowWords } from './session-window.ts'
