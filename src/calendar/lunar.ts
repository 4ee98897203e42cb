import { addDays, type CalendarDay, daysBetween } from './day.ts'

/**
 * The Vietnamese lunar calendar, only to suggest Tết and Giỗ Tổ to the officer who confirms a year; official dates are
 * data. Astronomy after J. Meeus, Astronomical Algorithms, reckoned at +07:00 as Viet Nam does (so that Tết 2007 and
 * 2030 fall a day before the Chinese new year).
 */

const DEGREE = Math.PI / 180
const FIRST_NEW_MOON = 2415021.076998695
const SYNODIC_MONTH = 29.530588853
const JULIAN_DAY_OF_1970 = 2440588
const VIETNAM_OFFSET_DAYS = 7 / 24
const WINTER_SOLSTICE_TERM = 9

/** The solar day of day `day` of month `month` (never the leap one) of the lunar year whose Tết falls in `year`. */
export function lunarDay(day: number, month: number, year: number): CalendarDay {
  // Month 11 holds the winter solstice; months 1–10 follow the solstice of the year before.
  const solsticeYear = month > 10 ? year : year - 1
  const eleventh = eleventhMonth(solsticeYear)
  const isLeapYear = eleventhMonth(solsticeYear + 1) - eleventh > 365
  let offset = (month + 1) % 12
  if (isLeapYear && offset >= leapOffset(eleventh)) offset += 1
  return addDays('1970-01-01', newMoon(moonIndex(eleventh) + offset) - JULIAN_DAY_OF_1970 + day - 1)
}

/** Julian day number on which the month with the winter solstice of `year` begins. */
function eleventhMonth(year: number): number {
  const yearEnd = daysBetween('1970-01-01', `${year}-12-31`) + JULIAN_DAY_OF_1970
  const index = Math.floor((yearEnd - Math.floor(FIRST_NEW_MOON)) / SYNODIC_MONTH)
  const start = newMoon(index)
  return solarTerm(start) >= WINTER_SOLSTICE_TERM ? newMoon(index - 1) : start
}

/** How many months after month 11 the leap month stands: the first month without a new principal term. */
function leapOffset(eleventh: number): number {
  const index = moonIndex(eleventh)
  let offset = 1
  while (offset < 14 && solarTerm(newMoon(index + offset)) !== solarTerm(newMoon(index + offset + 1))) offset += 1
  return offset
}

function moonIndex(monthStart: number): number {
  return Math.floor((monthStart - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5)
}

/** Julian day number of the local day of the new moon that is `index` months after January 1900. */
function newMoon(index: number): number {
  const t = index / 1236.85
  const sun = (359.2242 + 29.10535608 * index - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * DEGREE
  const moon = (306.0253 + 385.81691806 * index + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * DEGREE
  const node = (21.2964 + 390.67050646 * index - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * DEGREE
  const mean =
    2415020.75933 +
    29.53058868 * index +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * DEGREE)
  const periodic =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  const dynamicalMinusUniversal = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + periodic - dynamicalMinusUniversal + 0.5 + VIETNAM_OFFSET_DAYS)
}

/** Which twelfth of the ecliptic (0 from the spring equinox) the sun stands in when the local day begins. */
function solarTerm(julianDay: number): number {
  const t = (julianDay - 2451545.5 - VIETNAM_OFFSET_DAYS) / 36525
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * DEGREE
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  return Math.floor(((((mean + centre) % 360) + 360) % 360) / 30)
}
