/** Fields of the form of entry on behalf, in the order in which they stand. */
export const onBehalfFields = ['y-kien', 'xa', 'xa-chon', 'thon', 'ten', 'dien-thoai', 'giau-ten', 'dong-y', 'kenh', 'ngay-viet', 'don-vi', 'loai', 'linh-vuc', 'noi-thay', 'lien-he', 'khoa'] as const // biome-ignore format: one list
export type OnBehalfTyped = Partial<Record<(typeof onBehalfFields)[number], string>>

/** Those that can be wrong, in the same order. */
export const errorFields = [...onBehalfFields, 'anh', 'ghi-am'] as const
