/**
 * How English writers name times: a grammar of dates, hours, periods, lengths and ranges, and the reckoning of what they
 * come to from a day.
 *
 * <p>{@link dateline.processing.calendar.TimeGrammar} finds the phrases and says what each {@link
 * dateline.processing.calendar.Meaning means}, whoever writes and whenever. {@link
 * dateline.processing.calendar.Reckoner} then gives the stretches of the calendar that it may be: two where the words leave
 * open whether the last or the next such is meant. Which of them it is, is asked elsewhere: news by the tense of the verb.
 */
package dateline.processing.calendar;
