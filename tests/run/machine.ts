/** What some tests need from the machine, and which of it is absent. In CI all of it has to be there. */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './command.ts'

export type Need = { name: string; why: string; isThere: boolean }

export function needsOf(environment: NodeJS.ProcessEnv = process.env): Need[] {
  const folders = (environment.PATH ?? '').split(delimiter)
  const has = (program: string) => folders.some((folder) => folder !== '' && isExecutable(join(folder, program)))
  const shared = environment.DOITHOAI_SHARED || join(root, '../shared')
  return [
    {
      name: shared,
      why: 'the public plans and petitions (DOITHOAI_SHARED names another folder)',
      isThere: existsSync(join(shared, 'plans')),
    },
    {
      name: 'LibreOffice (soffice)',
      why: 'old Word files, and papers as an office prints them',
      isThere: has('soffice'),
    },
    {
      name: 'poppler (pdftoppm, pdftotext)',
      why: 'papers as they look and read',
      isThere: has('pdftoppm') && has('pdftotext'),
    },
    {
      name: 'Dovecot (dovecot)',
      why: 'e-mail intake from a real mailbox',
      // Debian keeps it where only root looks for programs.
      isThere: has('dovecot') || ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].some(isExecutable),
    },
  ]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
