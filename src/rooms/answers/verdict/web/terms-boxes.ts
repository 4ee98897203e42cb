/** The boxes of the form by the fields they fill. */
export const termsBoxes = {
  verdictDays: 'ngay-cho-biet',
  answerDays: 'ngay-tra-loi-lai',
  validFrom: 'thoi-han-tu',
  source: 'can-cu-thoi-han',
}
