/** The door of the plan room. */
export { planApi } from './api.ts'
export { planJobs } from './jobs.ts'
export { liveViews } from './live-views.ts'
export { countTasks } from './queries.ts'
export { readPlanFromFile } from './read-plan-from-file.ts'
