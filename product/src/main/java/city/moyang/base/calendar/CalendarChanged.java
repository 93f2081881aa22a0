package city.moyang.base.calendar;

/**
 * A new edition of the calendar is in force; due dates computed with an earlier one are to be
 * computed again. Told once on every running copy of the program, so whoever follows it must not
 * mind hearing it twice.
 *
 * @param year the year whose notice made this edition
 */
public record CalendarChanged(int edition, int year, String title, String by, String digest) {}
