import { accountCommand } from './commands/account.ts'
import { backupCommand } from './commands/backup.ts'
import { dueCommand } from './commands/due.ts'
import { moneyCommand } from './commands/money.ts'
import { paperCommand } from './commands/paper.ts'
import { planCommand } from './commands/plan.ts'
import { restoreCommand } from './commands/restore.ts'
import { startCommand } from './commands/start.ts'
import { triageCommand } from './commands/triage.ts'
import type { Command } from './usage-problem.ts'

export const commands: readonly Command[] = [
  startCommand,
  planCommand,
  paperCommand,
  dueCommand,
  moneyCommand,
  triageCommand,
  backupCommand,
  restoreCommand,
  accountCommand,
]
