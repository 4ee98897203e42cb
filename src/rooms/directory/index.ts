/** The door of the directory: organisations, people, roles and the working calendar. */
export { type DemoAccount, listDemoAccounts } from './demo-accounts.ts'
export { functionCatalogue } from './function-catalogue-data.ts'
export { loadActor } from './load-actor.ts'
export { loadCalendar } from './load-calendar.ts'
export { type ResolvedBodies, resolveBodies } from './resolve-bodies.ts'
export { roleNames } from './role-names.ts'
