package counterpoint.export;

import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// By what and when a report was made.
///
/// @param program the program with its version, `Counterpoint 0.7.0`
/// @param made the day
public record Imprint(String program, LocalDate made) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /// This program, on this day at the reader's place.
    public static Imprint today() {
        String version = Optional.ofNullable(Imprint.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(development)");
        return new Imprint("Counterpoint " + version, LocalDate.now(ZoneId.systemDefault()));
    }

    /// For the foot of a page: `Counterpoint 0.7.0 · November 28, 2026`.
    String line() {
        return program + " · " + date();
    }

    /// The day for reading.
    String date() {
        return LONG.format(made);
    }
}
