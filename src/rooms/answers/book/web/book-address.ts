import { type BookOrder, bookOrderCodes, bookOrders } from '../book-groups.ts'

export const readBookOrder = (url: URL): BookOrder =>
  bookOrders.find((each) => bookOrderCodes[each] === url.searchParams.get('xep')) ?? 'topic'
