package counterpoint.ui.model.imports;

import counterpoint.opinion.CourtDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a date as people write it: `August 18, 2021`, `18 August 2021`, `Aug. 18, 2021`, `8/18/2021`, `2021-08-18`,
/// `2021`.
public final class WrittenDate {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
            "MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu", "M/d/uuuu", "uuuu-MM-dd")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.US))
            .toList();

    private WrittenDate() {
    }

    /// The date; empty if it cannot be read.
    public static Optional<CourtDate> read(String words) {
        String plain = words.strip().replace(".", "").replaceAll("\\s+", " ").replaceAll("(?i)^Sept ", "Sep ");
        if (plain.matches("\\d{4}")) {
            return Optional.of(CourtDate.ofYear(Integer.parseInt(plain)));
        }
        return FORMS.stream().flatMap(form -> read(plain, form).stream()).findFirst();
    }

    private static Optional<CourtDate> read(String words, DateTimeFormatter form) {
        try {
            return Optional.of(CourtDate.of(LocalDate.parse(words, form)));
        } catch (DateTimeException otherForm) {
            // The next form is tried.
            return Optional.empty();
        }
    }
}
