/** Sends as the server does, in a process that a test can kill. Arguments: the database, the province, the SMTP address, the moment. */
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { usualHours } from '#calendar/working-time.ts'
import { connect } from '../db.ts'
import { worldOf } from '../world.ts'
import { sendMessages } from './send-messages.ts'

const [url, jurisdictionId, smtpUrl, moment] = process.argv.slice(2) as [string, string, string, string]
const database = connect(url, 2)
const system = () => worldOf(database, { kind: 'system', jurisdictionId }, new Date(moment), vietnamCalendar())
const time = { calendar: vietnamCalendar(), hoursOn: () => usualHours }
await sendMessages(system, { smtp: { smtpUrl, address: 'ykien@vanlinh.example.vn' }, gateway: null }, time)
await database.close()
