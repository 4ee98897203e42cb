/*
 * What react-aria-components say aloud, in Vietnamese: the library has no Vietnamese of its own and would speak English.
 * Keys and arguments are the library's. aria-strings.test.ts fails when it brings a string that is not here.
 */

type Arguments = Record<string, string | number | boolean | undefined>
type Text = string | ((args: Arguments) => string)
export type AriaStrings = Record<string, Record<string, Text>>

const combobox: Record<string, Text> = {
  focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
    `${isGroupChange ? `Vào nhóm ${groupTitle}, ${groupCount} mục. ` : ''}${optionText}${isSelected ? ', đang chọn' : ''}`,
  countAnnouncement: ({ optionCount }) => `Có ${optionCount} mục.`,
  selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
  buttonLabel: 'Mở danh sách',
  listboxLabel: 'Danh sách để chọn',
}

const dnd: Record<string, Text> = {
  dragItem: ({ itemText }) => `Dời ${itemText}`,
  dragSelectedItems: ({ count }) => `Dời ${count} mục đã chọn`,
  dragDescriptionKeyboard: 'Bấm Enter để bắt đầu dời.',
  dragDescriptionKeyboardAlt: 'Bấm Alt và Enter để bắt đầu dời.',
  dragDescriptionTouch: 'Chạm hai lần để bắt đầu dời.',
  dragDescriptionVirtual: 'Bấm để bắt đầu dời.',
  dragDescriptionLongPress: 'Giữ lâu để bắt đầu dời.',
  dragSelectedKeyboard: ({ count }) => `Bấm Enter để dời ${count} mục đã chọn.`,
  dragSelectedKeyboardAlt: ({ count }) => `Bấm Alt và Enter để dời ${count} mục đã chọn.`,
  dragSelectedLongPress: ({ count }) => `Giữ lâu để dời ${count} mục đã chọn.`,
  dragStartedKeyboard: 'Đang dời. Bấm Tab để đến chỗ đặt, Enter để đặt, Escape để thôi.',
  dragStartedTouch: 'Đang dời. Đến chỗ đặt rồi chạm hai lần.',
  dragStartedVirtual: 'Đang dời. Đến chỗ đặt rồi bấm, hoặc bấm Enter.',
  endDragKeyboard: 'Đang dời. Bấm Enter để thôi.',
  endDragTouch: 'Đang dời. Chạm hai lần để thôi.',
  endDragVirtual: 'Đang dời. Bấm để thôi.',
  dropDescriptionKeyboard: 'Bấm Enter để đặt, Escape để thôi.',
  dropDescriptionTouch: 'Chạm hai lần để đặt.',
  dropDescriptionVirtual: 'Bấm để đặt.',
  dropCanceled: 'Đã thôi dời.',
  dropComplete: 'Đã đặt.',
  dropIndicator: 'chỗ đặt',
  dropOnRoot: 'Đặt vào danh sách',
  dropOnItem: ({ itemText }) => `Đặt vào ${itemText}`,
  insertBefore: ({ itemText }) => `Đặt trước ${itemText}`,
  insertBetween: ({ beforeItemText, afterItemText }) => `Đặt giữa ${beforeItemText} và ${afterItemText}`,
  insertAfter: ({ itemText }) => `Đặt sau ${itemText}`,
}

const grid: Record<string, Text> = {
  deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
  select: 'Chọn',
  selectedCount: ({ count }) => (count ? `Đã chọn ${count} mục.` : 'Chưa chọn mục nào.'),
  selectedAll: 'Đã chọn tất cả.',
  selectedItem: ({ item }) => `Đã chọn ${item}.`,
  longPressToSelect: 'Giữ lâu để bắt đầu chọn.',
}

export const ARIA_STRINGS: AriaStrings = {
  '@react-aria/combobox': combobox,
  '@react-aria/dnd': dnd,
  '@react-aria/grid': grid,
  '@react-aria/gridlist': grid,
  '@react-aria/menu': { longPressMessage: 'Giữ lâu, hoặc bấm Alt và mũi tên xuống, để mở danh sách' },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Đổi bề rộng cột',
    dropzoneLabel: 'Chỗ thả tệp',
    colorSwatchPicker: 'Các màu',
  },
}

/** Where the library looks before its own dictionaries. Only in a browser, and before its first part is shown. */
export function speakVietnamese(): void {
  if (typeof window === 'undefined') return
  const place = window as unknown as Record<symbol, unknown>
  place[Symbol.for('react-aria.i18n.locale')] = 'vi-VN'
  place[Symbol.for('react-aria.i18n.strings')] = ARIA_STRINGS
}
