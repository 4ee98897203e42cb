/** Every way the directory says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const organisationNotFound = {
  code: 'directory.organisation-not-found',
  status: 404,
  say: 'Không có cơ quan này trong danh bạ.',
} satisfies RefusalKind

export const personNotFound = {
  code: 'directory.person-not-found',
  status: 404,
  say: 'Không có người này trong danh bạ.',
} satisfies RefusalKind

export const positionNotFound = {
  code: 'directory.position-not-found',
  status: 404,
  say: 'Không có chức vụ này trong danh bạ.',
} satisfies RefusalKind

export const notYourOrganisation = {
  code: 'directory.not-yours',
  status: 403,
  say: 'Chỉ quản trị và Văn phòng của cấp trên cơ quan này được sửa. Cần sửa gì thì gọi người phụ trách danh bạ.',
} satisfies RefusalKind

export const notYourCalendar = {
  code: 'calendar.not-yours',
  status: 403,
  say: 'Chỉ quản trị và Văn phòng được sửa lịch làm việc.',
} satisfies RefusalKind

export const organisationExists = {
  code: 'directory.organisation-exists',
  status: 409,
  say: 'Cơ quan này đã có trong danh bạ. Mở cơ quan đã có để sửa.',
} satisfies RefusalKind

export const changedMeanwhile = {
  code: 'directory.changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa mục này. Bản của họ ở dưới; lưu lần nữa thì bản đang gõ thay bản đó.',
} satisfies RefusalKind

export const belowItself = {
  code: 'directory.below-itself',
  status: 422,
  say: 'Một cơ quan không thể nằm dưới chính nó hoặc dưới đơn vị trực thuộc nó.',
} satisfies RefusalKind

export const alreadyEnded = {
  code: 'directory.already-ended',
  status: 409,
  say: 'Cơ quan này đã được ghi là hết hoạt động.',
} satisfies RefusalKind

export const childrenLiving = {
  code: 'directory.children-living',
  status: 409,
  say: 'Còn đơn vị trực thuộc đang hoạt động. Chuyển hoặc ghi hết hoạt động các đơn vị đó trước.',
} satisfies RefusalKind

export const endsBeforeStart = {
  code: 'directory.ends-before-start',
  status: 422,
  say: 'Ngày kết thúc đứng trước ngày bắt đầu.',
} satisfies RefusalKind

export const somethingHangsOnIt = {
  code: 'directory.something-hangs-on-it',
  status: 409,
  say: 'Đã có việc hoặc người gắn với mục này, không bỏ được nữa. Ghi ngày hết hoạt động thay cho bỏ.',
} satisfies RefusalKind

export const nameOfAnother = {
  code: 'directory.name-of-another',
  status: 409,
  say: 'Tên này đang là tên của một cơ quan khác.',
} satisfies RefusalKind

export const mergedIntoItself = {
  code: 'directory.merged-into-itself',
  status: 422,
  say: 'Cơ quan nhận việc phải khác cơ quan được sáp nhập.',
} satisfies RefusalKind

export const alreadySucceeded = {
  code: 'directory.already-succeeded',
  status: 409,
  say: 'Việc sáp nhập này đã được ghi.',
} satisfies RefusalKind

export const functionUnknown = {
  code: 'directory.function-unknown',
  status: 422,
  say: 'Chưa có lĩnh vực này trong danh mục. Thêm vào danh mục trước.',
} satisfies RefusalKind

export const functionHeld = {
  code: 'directory.function-held',
  status: 409,
  say: 'Cơ quan này đang giữ lĩnh vực này rồi.',
} satisfies RefusalKind

export const positionExists = {
  code: 'directory.position-exists',
  status: 409,
  say: 'Chức vụ này của người này đã có.',
} satisfies RefusalKind

export const personExists = {
  code: 'directory.person-exists',
  status: 409,
  say: 'Người này đã có trong cơ quan với cùng số điện thoại.',
} satisfies RefusalKind

export const nothingToUndo = {
  code: 'directory.nothing-to-undo',
  status: 409,
  say: 'Không hoàn tác được nữa: mục này đã thay đổi sau đó.',
} satisfies RefusalKind

export const notYetThatDay = {
  code: 'directory.not-yet-that-day',
  status: 422,
  say: 'Ngày này chưa đến. Ghi vào danh bạ khi văn bản có hiệu lực.',
} satisfies RefusalKind

export const sameName = {
  code: 'directory.same-name',
  status: 422,
  say: 'Tên mới giống tên đang dùng. Chỉ sửa lỗi gõ thì dùng nút Sửa.',
} satisfies RefusalKind

export const functionNamed = {
  code: 'directory.function-named',
  status: 409,
  say: 'Lĩnh vực này đã có trong danh mục.',
} satisfies RefusalKind

export const calendarBusy = {
  code: 'calendar.busy',
  status: 409,
  say: 'Nhiều người đang sửa lịch cùng lúc. Bấm lưu lần nữa.',
} satisfies RefusalKind

export const yearConfirmed = {
  code: 'calendar.year-confirmed',
  status: 409,
  say: 'Lịch năm này đã được xác nhận.',
} satisfies RefusalKind

export const importNotFound = {
  code: 'import.not-found',
  status: 404,
  say: 'Không có lần nhập này.',
} satisfies RefusalKind

export const importTooLarge = {
  code: 'import.too-large',
  status: 422,
  say: 'Tệp này lớn hơn mức 20 MB. Bỏ bớt hình ảnh hoặc chia thành nhiều tệp.',
} satisfies RefusalKind

export const importOldExcel = {
  code: 'import.old-excel',
  status: 422,
  say: 'Đây là tệp Excel đời cũ (.xls), máy chủ không có LibreOffice Calc hoặc không đọc được. Mở bằng Excel, lưu thành .xlsx hoặc .csv rồi gửi lại.',
} satisfies RefusalKind

export const importLocked = {
  code: 'import.locked',
  status: 422,
  say: 'Tệp này có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi gửi lại.',
} satisfies RefusalKind

export const importTooComplex = {
  code: 'import.too-complex',
  status: 422,
  say: 'Đọc tệp này tốn quá nhiều thời gian hoặc bộ nhớ. Bỏ các trang tính không dùng và hình ảnh, hoặc chia thành nhiều tệp rồi gửi lại.',
} satisfies RefusalKind

export const importUnreadable = {
  code: 'import.unreadable',
  status: 422,
  say: 'Không đọc được tệp này. Gửi tệp Excel (.xlsx, .xls) hoặc .csv; nếu đúng là tệp đó thì mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.',
} satisfies RefusalKind

export const importTooManyRows = {
  code: 'import.too-many-rows',
  status: 422,
  say: 'Tệp có hơn 20.000 dòng. Chia thành nhiều tệp rồi nhập lần lượt.',
} satisfies RefusalKind

export const importEmpty = {
  code: 'import.empty',
  status: 422,
  say: 'Dưới hàng tiêu đề không có dòng nào.',
} satisfies RefusalKind

export const importNoHeader = {
  people: {
    code: 'import.no-header',
    status: 422,
    say: 'Không thấy cột “Họ và tên” trong 40 hàng đầu của tệp. Xem lại tiêu đề cột, hoặc dùng tệp mẫu.',
  },
  organisations: {
    code: 'import.no-header',
    status: 422,
    say: 'Không thấy cột “Tên cơ quan” trong 40 hàng đầu của tệp. Xem lại tiêu đề cột, hoặc dùng tệp mẫu.',
  },
} as const satisfies Record<string, RefusalKind>

export const importCommitted = {
  code: 'import.committed',
  status: 409,
  say: 'Tệp này đã nhập xong. Cần nhập tiếp thì gửi tệp khác.',
} satisfies RefusalKind

export const importNothing = {
  code: 'import.nothing',
  status: 422,
  say: 'Không có dòng nào để nhập: mọi dòng đã có trong danh bạ hoặc còn lỗi.',
} satisfies RefusalKind

export const parentNotTaken = {
  code: 'import.parent-not-taken',
  status: 409,
  say: 'Cơ quan cấp trên của dòng này chưa nhập được. Sửa dòng đó trước.',
} satisfies RefusalKind
