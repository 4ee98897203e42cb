/** What senders and moderators read of scope and decisions. */
import type { Redirect } from './read-petition.ts'

/** Where it goes instead, as the choice is called, and what the sender is told unless the officer writes otherwise. */
export const redirectWords: Readonly<Record<Redirect, { label: string; sentence: string }>> = {
  complaint: {
    label: 'Khiếu nại',
    sentence:
      'Đây là đơn khiếu nại, không nêu ở hội nghị. Xin gửi cơ quan đã ra quyết định bị khiếu nại, hoặc Ban Tiếp công dân tỉnh.',
  },
  denunciation: {
    label: 'Tố cáo',
    sentence: 'Đây là đơn tố cáo, không nêu ở hội nghị. Xin gửi Ban Tiếp công dân tỉnh; danh tính được giữ kín.',
  },
  procedure: {
    label: 'Thủ tục hành chính',
    sentence:
      'Việc này làm theo thủ tục hành chính. Xin đến Trung tâm Phục vụ hành chính công xã, phường; ở đó có người hướng dẫn.',
  },
  court: {
    label: 'Tòa án',
    sentence:
      'Việc này do Tòa án giải quyết. Xin gửi Tòa án nhân dân khu vực; trợ giúp pháp lý của tỉnh giúp viết đơn, không lấy tiền.',
  },
  other: {
    label: 'Nơi khác',
    sentence: 'Hội nghị không giải quyết việc này. Xin gửi Ban Tiếp công dân tỉnh để được chỉ nơi giải quyết.',
  },
}
export const redirects = Object.keys(redirectWords) as [Redirect, ...Redirect[]]

export const offThemeSentence =
  'Ý kiến không đúng chủ đề của hội nghị lần này. Xin gửi hội nghị có chủ đề phù hợp, hoặc Ban Tiếp công dân tỉnh.'

/** What was decided, as the second of two moderators reads it. */
export const decisionWords: Readonly<Record<string, string>> = {
  accepted: 'đã nhận giải quyết',
  clarification: 'hỏi lại người gửi',
  out_of_scope: 'ngoài phạm vi',
  off_theme: 'không đúng chủ đề',
  reopened: 'mở lại, chờ xử lý',
}
