import { momentWords } from '#platform/web/moment-words.ts'
import type { AccountRole } from '../account-list.ts'
import { roleNames } from '../role-names.ts'

/** 'Đầu mối cơ quan, Sở Xây dựng' */
export const roleWords = ({ role, organisation, conference }: AccountRole): string =>
  `${roleNames[role]}, ${organisation}${conference ? ' (một hội nghị)' : ''}`

export const closedWords = (why: string | null): string => (why === 'idle' ? 'Khóa vì lâu không dùng' : 'Đã khóa')

export const seenWords = (at: Date | null, today: string): string => (at ? momentWords(at, today) : 'chưa đăng nhập')
