/** What other systems are told of, and which lines of the journal mean it. */

export const webhookEvents = [
  'petition.received',
  'petition.moderated',
  'petition.assigned',
  'petition.unassigned',
  'petition.answered',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

export const webhookEventWords: Readonly<Record<WebhookEvent, string>> = {
  'petition.received': 'Ý kiến được tiếp nhận',
  'petition.moderated': 'Ý kiến được xem xét: thụ lý, hỏi lại, hoặc không thuộc phạm vi',
  'petition.assigned': 'Ý kiến được giao cơ quan trả lời',
  'petition.unassigned': 'Việc giao bị thu lại, hoặc cơ quan trả lại để giao nơi khác',
  'petition.answered': 'Ý kiến có trả lời',
}

/** Lines of later rooms are known by their names alone: news flows down the building through the journal. */
export const eventOfNews: Readonly<Record<string, WebhookEvent>> = {
  'petition.received': 'petition.received',
  'petition.withdrawn': 'petition.moderated',
  'moderation.accepted': 'petition.moderated',
  'moderation.asked-back': 'petition.moderated',
  'moderation.out-of-scope': 'petition.moderated',
  'moderation.off-theme': 'petition.moderated',
  'moderation.reopened': 'petition.moderated',
  'assignment.given': 'petition.assigned',
  'assignment.passed-on': 'petition.assigned',
  'assignment.handed-over': 'petition.assigned',
  'answer.out': 'petition.answered',
  'assignment.taken-back': 'petition.unassigned',
  'assignment.refused': 'petition.unassigned',
}

/** Minutes until the next try, after the first, the second…; after the last one it is given up. */
const waits = [1, 5, 30, 120, 360, 720, 1440]

/** When to try again after `tries` failed ones; null: no more. */
export function nextTry(tries: number, now: Date): Date | null {
  const minutes = waits[tries - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}
