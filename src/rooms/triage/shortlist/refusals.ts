/** Every way in which the list for the hall says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const notYoursToRead = {
  code: 'shortlist.not-yours-to-read',
  status: 403,
  say: 'Danh sách nêu tại hội trường chỉ dành cho cơ quan thường trực, Văn phòng, thư ký và người chủ trì hội nghị.',
} satisfies RefusalKind

export const notYoursToArrange = {
  code: 'shortlist.not-yours-to-arrange',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của hội nghị được lập và sửa danh sách nêu tại hội trường.',
} satisfies RefusalKind

export const entryNotFound = {
  code: 'shortlist.entry-not-found',
  status: 404,
  say: 'Ý kiến này không còn trong danh sách nêu tại hội trường. Tải lại trang để xem.',
} satisfies RefusalKind

export const notYoursToKnow = {
  code: 'shortlist.not-yours-to-know',
  status: 403,
  say: 'Tài khoản này không được xem tên người gửi. Cần liên hệ người gửi thì nhờ cơ quan thường trực hoặc Văn phòng.',
} satisfies RefusalKind

/** `who` did it last: the other person's name stands in the sentence. */
export const changedMeanwhile = (who: string) =>
  ({
    code: 'shortlist.changed-meanwhile',
    status: 409,
    say: `${who} vừa sửa câu này trong danh sách. Trang đã hiện bản mới, xem rồi sửa tiếp nếu còn cần.`,
  }) satisfies RefusalKind

export const listChangedMeanwhile = (who: string) =>
  ({
    code: 'shortlist.list-changed-meanwhile',
    status: 409,
    say: `${who} vừa sửa danh sách này. Trang đã hiện bản mới, xem rồi đề xuất tiếp nếu còn thiếu.`,
  }) satisfies RefusalKind

export const nothingToPropose = {
  code: 'shortlist.nothing-to-propose',
  status: 409,
  say: 'Không còn ý kiến nào đã nhận mà chưa có trong danh sách. Nhận thêm ý kiến ở trang Phân loại.',
} satisfies RefusalKind

export const listFull = {
  code: 'shortlist.list-full',
  status: 409,
  say: 'Danh sách đã đủ số câu cần. Muốn thêm thì tăng số câu cần, hoặc thêm từng câu.',
} satisfies RefusalKind

export const notAccepted = {
  code: 'shortlist.not-accepted',
  status: 409,
  say: 'Ý kiến này chưa được nhận, hoặc người gửi đã rút, nên không đưa vào danh sách được.',
} satisfies RefusalKind

export const alreadyListed = {
  code: 'shortlist.already-listed',
  status: 409,
  say: 'Ý kiến này, hoặc một ý kiến cùng nhóm, đã có trong danh sách.',
} satisfies RefusalKind

export const atTheEdge = {
  code: 'shortlist.at-the-edge',
  status: 409,
  say: 'Câu này đã ở đầu hoặc cuối danh sách, không chuyển tiếp được.',
} satisfies RefusalKind

export const senderHides = {
  code: 'shortlist.sender-hides',
  status: 422,
  say: 'Người gửi giấu tên nên không tự nêu ở hội trường được. Chọn người dẫn chương trình đọc, hoặc người khác nêu.',
} satisfies RefusalKind

export const bodyEnded = {
  code: 'shortlist.body-ended',
  status: 422,
  say: 'Cơ quan này không còn hoạt động. Chọn cơ quan đang giữ việc này.',
} satisfies RefusalKind

export const nothingToTakeBack = {
  code: 'shortlist.nothing-to-take-back',
  status: 409,
  say: 'Việc này đã được hoàn tác, hoặc có người đã sửa tiếp. Danh sách ở dưới là bản mới nhất.',
} satisfies RefusalKind

/** Two set the numbers at once: the key lets one in. */
export const sizeSetMeanwhile = {
  code: 'shortlist.size-set-meanwhile',
  status: 409,
  say: 'Người khác vừa đổi số câu cần. Trang đã hiện số mới, xem rồi đổi tiếp nếu còn cần.',
} satisfies RefusalKind
