package counterpoint.opinion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The day on which a court heard or decided a case, or only the year where no more is known.
///
/// @param year the year
/// @param day the whole date, of that year; empty if only the year is known
public record CourtDate(int year, Optional<LocalDate> day) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    public CourtDate {
        if (day.isPresent() && day.get().getYear() != year) {
            throw new IllegalArgumentException(day.get() + " is not in " + year);
        }
    }

    /// A whole date.
    public static CourtDate of(LocalDate day) {
        return new CourtDate(day.getYear(), Optional.of(day));
    }

    /// A year of which no day is known.
    public static CourtDate ofYear(int year) {
        return new CourtDate(year, Optional.empty());
    }

    /// Reads `2021-08-18` or `2021`.
    ///
    /// @throws DateTimeException if it is neither
    public static CourtDate parse(String text) {
        return text.matches("\\d{4}") ? ofYear(Integer.parseInt(text)) : of(LocalDate.parse(text));
    }

    /// The date for reading, `August 18, 2021` or `2001`.
    public String written() {
        return day.map(LONG::format).orElse(Integer.toString(year));
    }

    /// The date for files, `2021-08-18` or `2001`.
    public String iso() {
        return day.map(LocalDate::toString).orElse(Integer.toString(year));
    }
}
