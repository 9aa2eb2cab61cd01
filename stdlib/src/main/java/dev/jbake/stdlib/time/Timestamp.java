package dev.jbake.stdlib.time;

/// A moment with an offset from UTC, in the proleptic Gregorian calendar; java.time is not needed for it.
///
/// @param epochSecond seconds since 1970-01-01T00:00:00Z
/// @param nano nanoseconds of the second
/// @param offset seconds east of UTC
record Timestamp(long epochSecond, int nano, int offset) {
    private static final long DAY = 86_400;
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] WEEKDAYS = {
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
    };

    static Timestamp ofUnix(long seconds) {
        return new Timestamp(seconds, 0, 0);
    }

    static Timestamp of(int year, int month, int day, int secondOfDay, int nano, int offset) {
        return new Timestamp(days(year, month, day) * DAY + secondOfDay - offset, nano, offset);
    }

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysIn(int month, int year) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// Days since 1970-01-01, counting years from March so that the leap day is the last.
    private static long days(long year, int month, int day) {
        long shifted = month > 2 ? year : year - 1;
        long era = Math.floorDiv(shifted, 400L);
        long yearOfEra = shifted - era * 400;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    Timestamp plus(long nanos) {
        long total = nano + Math.floorMod(nanos, 1_000_000_000L);
        long seconds = epochSecond + Math.floorDiv(nanos, 1_000_000_000L) + total / 1_000_000_000L;
        return new Timestamp(seconds, (int) (total % 1_000_000_000L), offset);
    }

    private long localDays() {
        return Math.floorDiv(epochSecond + offset, DAY);
    }

    private int secondOfDay() {
        return (int) Math.floorMod(epochSecond + offset, DAY);
    }

    /// Year, month and day.
    private long[] date() {
        long shifted = localDays() + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long dayOfEra = shifted - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long fromMarch = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * fromMarch + 2) / 5 + 1;
        long month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
        return new long[] {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
    }

    long year() {
        return date()[0];
    }

    int month() {
        return (int) date()[1];
    }

    int day() {
        return (int) date()[2];
    }

    int hour() {
        return secondOfDay() / 3600;
    }

    int minute() {
        return secondOfDay() / 60 % 60;
    }

    int second() {
        return secondOfDay() % 60;
    }

    /// From 0 for Sunday.
    int weekday() {
        return (int) Math.floorMod(localDays() + 4, 7L);
    }

    /// From 1.
    int yearDay() {
        return (int) (localDays() - days(year(), 1, 1)) + 1;
    }

    String monthName() {
        return MONTHS[month() - 1];
    }

    String weekdayName() {
        return WEEKDAYS[weekday()];
    }

    /// The Thursday of the same ISO week decides its year and number.
    private Timestamp thursday() {
        return new Timestamp(epochSecond + (3 - (weekday() + 6) % 7) * DAY, nano, offset);
    }

    long isoYear() {
        return thursday().year();
    }

    int isoWeek() {
        return (thursday().yearDay() - 1) / 7 + 1;
    }

    /// The offset as `+hhmm`, or `+hh:mm` with a separator.
    String zone(String separator) {
        int minutes = Math.abs(offset / 60);
        return (offset < 0 ? "-" : "+") + digits(minutes / 60, 2) + separator + digits(minutes % 60, 2);
    }

    /// A number with leading zeros.
    static String digits(long number, int width) {
        String digits = Long.toString(Math.abs(number));
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        return number < 0 ? "-" + zeros + digits : zeros + digits;
    }

    /// RFC 3339 without the fraction of the second.
    @Override
    public String toString() {
        long[] date = date();
        return digits(date[0], 4) + "-" + digits(date[1], 2) + "-" + digits(date[2], 2) + "T" + digits(hour(), 2) + ":"
                + digits(minute(), 2) + ":" + digits(second(), 2) + (offset == 0 ? "Z" : zone(":"));
    }
}
